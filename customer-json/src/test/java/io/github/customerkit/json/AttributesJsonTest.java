package io.github.customerkit.json;

import static io.github.customerkit.json.fixture.Records.joined;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.customerkit.json.fixture.ReportedProblems;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.RandomCustomers;
import io.github.customerkit.testing.TestSeed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesJsonTest {

  private static final AttributesJson JSON = AttributesJson.create();

  private static final String DOCUMENT =
      "{\"z\":1.50,\"a\":null,\"n\":[],\"i\":12345678901234567890,\"Größe 😀\":{\"x\":[true]}}";

  @Test
  void everyValueIsExactAndInItsOrder() {
    Attributes attributes = JSON.read(DOCUMENT);

    assertThat(attributes.asMap().keySet()).containsExactly("z", "a", "n", "i", "Größe 😀");
    assertThat(attributes.number("z").get()).isEqualTo(new BigDecimal("1.50"));
    assertThat(attributes.asMap()).containsEntry("a", null);
    assertThat(attributes.asMap()).containsEntry("i", new BigInteger("12345678901234567890"));
    assertThat(JSON.writeString(attributes)).isEqualTo(DOCUMENT);
    assertThat(JSON.write(attributes)).isEqualTo(utf8(DOCUMENT));
  }

  @Test
  void bytesAndStringsGiveTheSame() throws IOException {
    Attributes attributes = JSON.read(DOCUMENT);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(DOCUMENT));
    }
    byte[] gzip = packed.toByteArray();

    assertThat(JSON.read(utf8("\ufeff " + DOCUMENT + "\n"))).isEqualTo(attributes);
    assertThat(JSON.read(gzip)).isEqualTo(attributes);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> JSON.read(Arrays.copyOf(gzip, gzip.length - 9)));
  }

  @Test
  void attributesOfACustomerAreTheSameAlone() {
    long seed = TestSeed.next();
    RandomCustomers customers = new RandomCustomers(seed);
    CustomerJson ofCustomers = CustomerJson.create();
    for (int i = 0; i < 1_000; i++) {
      Customer customer = customers.next();
      String written = JSON.writeString(customer.getAttributes());
      assertThat(ofCustomers.writeString(customer)).as("seed %d", seed).contains(written);
      assertThat(JSON.read(written)).as("seed %d", seed).isEqualTo(customer.getAttributes());
    }
  }

  @Test
  void everyProblemIsReportedWithItsPointer() {
    ReportedProblems.of(() -> JSON.read("{\"a\":1,\"a\":[1e999],\"b c\":{\"x\":1,\"x\":2}}"))
        .containsExactly(
            "/a ERROR duplicate-name [unique names] the name occurs more than once in its object",
            "/a/0 ERROR too-large [-400 <= scale <= 400] a number whose scale is beyond 400",
            "/?/x ERROR duplicate-name [unique names] the name occurs more than once in its"
                + " object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "[]|wrong-type: expected object, found an array",
        "null|wrong-type: expected object, found null",
        "\"jane@example.org\"|wrong-type: expected object, found a string",
        "|syntax: not valid JSON at column 1",
        "{\"a\":1,}|syntax: not valid JSON at column 8",
        "{\"a\":NaN}|syntax: not valid JSON at column 8",
        "{} {}|syntax: text after the end of the document, at column 5"
      })
  void otherDocumentsAreRefused(String json, String problem) {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> JSON.read(json == null ? "" : json))
        .withMessageStartingWith("not attributes: ERROR " + problem.split(" at ")[0])
        .withNoCause();
  }

  @Test
  void textIsStrictlyUtf8() {
    for (byte[] bytes :
        List.of(
            joined(utf8("{\"a\":\""), new byte[] {(byte) 0xc0, (byte) 0xaf}, utf8("\"}")),
            utf8("{\"a\":\"\\ud800\"}"))) {
      ReportedProblems.of(() -> JSON.read(bytes))
          .hasSize(1)
          .first()
          .asString()
          .contains("encoding");
    }
    ReportedProblems.of(() -> JSON.read("{\"a\":\"\ud800\"}")).hasSize(1);
  }

  @Test
  void limitsAndLanguageAreTheGivenOnes() {
    ReadLimits limits = ReadLimits.builder().maxNesting(2).maxDocumentLength(20).build();
    assertThat(AttributesJson.create(limits).read("{\"a\":[1]}").isEmpty()).isFalse();
    ReportedProblems.of(() -> AttributesJson.create(limits).read("{\"a\":[[1]]}"))
        .containsExactly(" ERROR too-large [<= 2 levels] nesting of more than 2 levels");
    AttributesJson german = AttributesJson.create(limits, Locale.GERMAN);
    for (String tooLong : List.of("{\"a\":\"12345678901234567890\"}", " ".repeat(100))) {
      for (var reading :
          List.<ThrowingCallable>of(() -> german.read(tooLong), () -> german.read(utf8(tooLong)))) {
        ReportedProblems.of(reading)
            .containsExactly(" ERROR too-large [<= 20 bytes] ein Dokument von mehr als 20 Bytes");
      }
    }
  }

  @Test
  void valuesThatJsonCannotRepresentAreRefused() {
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(() -> JSON.write(Attributes.builder().string("a", "\ud800").build()))
        .withMessageStartingWith("cannot be written as JSON: ERROR encoding");
  }

  @Test
  void messagesHaveNoData() {
    String personal = "jane.doe@example.org";
    assertThatExceptionOfType(CustomerJsonException.class)
        .isThrownBy(
            () ->
                JSON.read(
                    "{\"" + personal + "\":1,\"" + personal + "\":2,\"x\":\"" + personal + "\"\"}"))
        .satisfies(e -> assertThat(e.toString() + e.getProblems()).doesNotContain("jane"));
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> JSON.read((String) null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> JSON.read((byte[]) null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> JSON.write(null)).withMessage("attributes");
  }
}
