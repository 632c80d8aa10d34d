package io.github.customerkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document of many faults costs no more than the document. */
class ManyProblemsTest {

  private static final String TOLD =
      " ERROR too-large [<= 1000 problems] a record of more than 1000 problems";

  private static Document withElements(int count) {
    List<String> elements = Collections.nCopies(count, "1");
    return Document.full().with("audienceMemberships", "[" + String.join(",", elements) + "]");
  }

  @Test
  void upTo999AreAllTold() {
    Told.of(withElements(999))
        .hasSize(999)
        .allMatch(told -> told.endsWith("wrong-type [object] expected object, found a number"));
  }

  @Test
  void theRecordEndsAt1000() {
    Told.of(withElements(5_000)).hasSize(1_001).last().isEqualTo(TOLD);
    Told.of(withElements(5_000) + "x").hasSize(1_001).last().isEqualTo(TOLD);
  }

  @Test
  void longPointersEndItEarlier() {
    String names = ("{\"" + "a".repeat(1_000) + "\":").repeat(50);
    String faults =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"n" + i + "\":1e999")
            .collect(Collectors.joining(",", "{", "}"));
    String document = Document.full().with("u", names + faults + "}".repeat(50)).toString();

    CustomerJsonException thrown =
        catchThrowableOfType(
            CustomerJsonException.class, () -> CustomerJson.create().read(document));

    assertThat(thrown.getProblems())
        .hasSizeBetween(200, 220)
        .last()
        .extracting(Told::line)
        .isEqualTo(TOLD);
  }

  @Test
  void theMessageOfTheExceptionTellsOfFive() {
    CustomerJsonException five =
        catchThrowableOfType(
            CustomerJsonException.class,
            () -> CustomerJson.create().read(withElements(5).toString()));
    CustomerJsonException seven =
        catchThrowableOfType(
            CustomerJsonException.class,
            () -> CustomerJson.create().read(withElements(7).toString()));

    String fault = "/audienceMemberships/%d: ERROR wrong-type: expected object, found a number";
    String told =
        "not a customer: "
            + IntStream.range(0, 5).mapToObj(fault::formatted).collect(Collectors.joining("; "));
    assertThat(five).hasMessage(told);
    assertThat(seven).hasMessage(told + "; and 2 more");
    assertThat(seven.getProblems()).hasSize(7).isUnmodifiable();
  }
}
