package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  private static Page<CustomerRecord> read(byte[] page) {
    return CustomerReader.create().readPage(new ByteArrayInputStream(page));
  }

  private static Page<CustomerRecord> read(String page) {
    return read(utf8(page));
  }

  private static Page.Builder<String> page(int size) {
    return Page.<String>builder()
        .data(Arrays.asList(new String[size]).stream().map(x -> "").toList());
  }

  @Test
  void customersAreReadWithTheOtherMembersOfThePage() {
    Page<CustomerRecord> page =
        read(
            "{\"hasMore\":true,\"new\":{\"a\":[1.50]},\"data\":["
                + customer(1)
                + ",\n"
                + customer(2)
                + "],\"totalResultSize\":7}");

    assertThat(page.getData()).extracting(one -> one.orElseThrow().getId()).containsExactly(1L, 2L);
    assertThat(page.getHasMore()).isTrue();
    assertThat(page.getTotalResultSize()).isEqualTo(7);
    assertThat(page.getAdditionalProperties()).containsOnlyKeys("new");
  }

  @Test
  void absentPageMembersAreNull() {
    for (String page : List.of("{\"data\":[]}", "{\"data\":[],\"hasMore\":null}")) {
      assertThat(read(page).getHasMore()).isNull();
      assertThat(read(page).getTotalResultSize()).isNull();
      assertThat(read(page).getAdditionalProperties()).isEmpty();
      assertThat(read(page).getData()).isEmpty();
    }
  }

  @Test
  void oneInvalidRecordCostsOneRecordAndNotTheOtherMembersOfThePage() {
    Page<CustomerRecord> page =
        read(
            "{\"data\":["
                + customer(1)
                + ",{\"id\":nul},7,"
                + customer(2)
                + "],\"hasMore\":false}");

    assertThat(page.getData())
        .extracting(CustomerRecord::isAccepted)
        .containsExactly(true, false, false, true);
    assertThat(page.getHasMore()).isFalse();
  }

  @Test
  void packedPagesAndChecksAreForPagesToo() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8("{\"data\":[" + customer(1) + "]}"));
    }
    CustomerReader reader =
        CustomerReader.builder()
            .threads(2)
            .check(one -> List.of(Problem.of("", "x", Severity.ERROR, "y", "z")))
            .build();
    assertThat(reader.readPage(new ByteArrayInputStream(packed.toByteArray())).getData())
        .extracting(CustomerRecord::isAccepted)
        .containsExactly(false);
  }

  @Test
  void problemsOfThePageAreReported() {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> read("{\"hasMore\":1,\"data\":[],\"totalResultSize\":\"2\"}"))
        .withMessage(
            "not a page: /hasMore: ERROR wrong-type: expected boolean, found a number;"
                + " /totalResultSize: ERROR wrong-type: expected int64, found a string");
  }

  @Test
  void theReadersLimitsAreThoseOfThePageToo() {
    ReadLimits tight = ReadLimits.builder().maxStringLength(3).build();
    CustomerReader reader = CustomerReader.builder().limits(tight).build();
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () -> reader.readPage(new ByteArrayInputStream(utf8("{\"data\":[],\"x\":\"long\"}"))))
        .withMessageContaining("/x: ERROR too-large");
  }

  @Test
  void truncatedPageIsRefused() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> read("{\"data\":[" + customer(1)))
        .withMessageContaining("not closed");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // An empty page is the last one, whatever the server claims.
        "0, true, 100, 0, false",
        "0, -, -, 0, false",
        // A full page may always have a next one.
        "10, false, 10, 0, true",
        "10, -, -, 0, true",
        // A page that is not full has a next one if the server says so: it may send fewer.
        "9, -, -, 0, false",
        "9, false, -, 0, false",
        "9, true, -, 0, true",
        "9, -, 29, 20, false",
        "9, -, 30, 20, true",
        "9, false, 30, 20, true",
        "9, -, 0, 20, false",
      })
  void whetherThereIsMoreIsAnsweredOnTheSafeSide(
      int size, Boolean hasMore, Long total, long skip, boolean expected) {
    Page<String> page = page(size).hasMore(hasMore).totalResultSize(total).build();
    assertThat(page.mayHaveMore(skip, 10)).isEqualTo(expected);
  }

  @Test
  void isAValueAndShowsNoElement() {
    EqualsVerifier.forClass(Page.class)
        .withPrefabValues(List.class, List.of(), List.of(1L))
        .withPrefabValues(
            Attributes.class, Attributes.empty(), Attributes.builder().bool("A", true).build())
        .withNonnullFields("data", "additionalProperties")
        .verify();
    assertThat(page(3).hasMore(true).additionalProperties(Map.of("a", "b")).build())
        .hasToString("Page(data=3, hasMore=true, totalResultSize=null)");
    assertThat(page(3)).hasToString("Page.Builder");
    assertThat(page(3).build().getData()).isUnmodifiable();
    assertThat(page(3).hasMore(true).build().toBuilder().build())
        .isEqualTo(page(3).hasMore(true).build());
  }

  @Test
  void totalMayBeAnIntLiteralOrNull() {
    assertThat(page(1).totalResultSize(0).build().getTotalResultSize()).isZero();
    assertThat(page(1).totalResultSize(7).totalResultSize(null).build().getTotalResultSize())
        .isNull();
  }
}
