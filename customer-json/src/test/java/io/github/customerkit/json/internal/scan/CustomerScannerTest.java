package io.github.customerkit.json.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.record.RecordReader;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that usual documents take the fast path: a fallback would be slow and otherwise unnoticed.
 */
class CustomerScannerTest {

  private static final CustomerScanner PLAIN = new CustomerScanner(ReadLimits.defaults());

  private static Customer plain(Object document) {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    return PLAIN.read(bytes, 0, bytes.length);
  }

  private static Customer fully(Object document) {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    return new RecordReader(ReadLimits.defaults(), ShapeMessages.ENGLISH)
        .readFully(bytes, 0, bytes.length)
        .customer();
  }

  @Test
  void theUsualDocumentIsPlain() {
    assertThat(plain(Document.full())).isNotNull().isEqualTo(fully(Document.full()));
  }

  @Test
  void blanksBetweenTokensArePlain() {
    String spaced = Document.full().toString().replaceAll("([{}\\[\\],:])", " \t$1\r\n ");
    String valid = spaced.replaceAll("(\\d\\d) \t:\r\n (\\d\\d) \t:\r\n (\\d\\d)", "$1:$2:$3");

    assertThat(plain(valid)).isNotNull().isEqualTo(fully(Document.full()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"text\"",
        "\"Müller, 小猫 😀\"",
        "\"\"",
        "\"\u007f\"",
        "0",
        "-1",
        "123456789012345678",
        "0.5",
        "-0.50",
        "1234567890.12345678",
        "true",
        "false",
        "null",
        "[]",
        "[1,\"a\",null,[2.50]]",
        "{}",
        "{\"a\":{\"b\":[true]},\"c\":null}",
        "-0",
        "-0.0",
        "1e5",
        "-1E+2",
        "1.50e-3",
        "1234567890123456789",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "1.234567890123456789",
        "\"\\n\"",
        "\"\\u0041\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0026\\u00e9\\u5c0f\\ud83d\\ude00\"",
        "{\"\\u0041\":1}",
        "{\"小\":1}",
        "{\"a\\\"\":1}"
      })
  void theUsualAttributesArePlainAndTheSame(String value) {
    Document document = Document.full().withAttribute(value);

    assertThat(plain(document)).isNotNull();
    assertThat(WriteAgreementTest.fully(plain(document)))
        .isEqualTo(WriteAgreementTest.fully(fully(document)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2020-02-07T08:15:22Z\"", "\"2020-02-29T23:59:59.5Z\"",
            "\"2020-02-07T08:15:22.123456789Z\"",
        "\"2020-02-07T08:15:22+05:45\"", "\"2020-02-07T08:15:22.25-18:00\"",
            "\"0002-01-01T00:00:00Z\""
      })
  void theUsualTimestampsArePlainAndTheSame(String time) {
    Document document = Document.full().with("created", time);

    assertThat(plain(document)).isNotNull().isEqualTo(fully(document));
  }

  @Test
  void unknownFieldsAndAnyOrderArePlain() {
    Document document = Document.full().without("id").with("tomorrow", "[1]").with("id", "6");
    Document inside =
        document.with("audienceMemberships", "[{\"name\":\"A\",\"new\":{\"x\":1},\"id\":2}]");

    assertThat(plain(document)).isNotNull().isEqualTo(fully(document));
    assertThat(plain(inside)).isNotNull().isEqualTo(fully(inside));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "1.",
        "1e",
        "1e+",
        "1.e5",
        ".5",
        "+1",
        "1e401",
        "\"\\x\"",
        "\"\\u00g1\"",
        "\"\\ug041\"",
        "\"\\u00ñ\"",
        "\"\\ud83dxxde00\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\",
        "\"\\\"",
        "\"\ufffd\"",
        "NaN",
        "tru",
        "nul",
        "nulx",
        "[1,]",
        "{\"a\":1,\"a\":2}",
        "{\"A\":1,\"\\u0041\":2}",
        "\"\u0000\"",
        "'a'",
        "[",
        "1 2"
      })
  void unusualDocumentsAreLeftToTheReferencePath(String value) {
    assertThat(plain(Document.full().withAttribute(value))).isNull();
  }

  @Test
  void elementIsReadInPlaceAndReturnsItsEnd() {
    String document = Document.full().toString();
    byte[] list = ("[" + document + ",\u0000").getBytes(StandardCharsets.UTF_8);
    int end = 1 + document.length();
    CustomerScanner scanner = new CustomerScanner(ReadLimits.defaults());

    assertThat(scanner.readElement(list, 1, list.length)).isEqualTo(fully(document));
    assertThat(scanner.end()).isEqualTo(end);
    assertThat(scanner.readElement(list, 1, end)).isNotNull();
    assertThat(scanner.readElement(list, 1, end - 1)).isNull();
    assertThat(scanner.readElement(list, 0, list.length)).isNull();
    assertThat(scanner.readElement(list, end, end)).isNull();
    assertThat(scanner.read(list, 1, list.length)).isNull();
  }

  @Test
  void lineFeedsOfAnElementAreSeen() {
    CustomerScanner scanner = new CustomerScanner(ReadLimits.defaults());
    byte[] oneLine = Document.full().bytes();
    byte[] twoLines =
        Document.full().toString().replace(",", ",\n").getBytes(StandardCharsets.UTF_8);
    assertThat(scanner.readElement(twoLines, 0, twoLines.length)).isNotNull();
    assertThat(scanner.isOneLine()).isFalse();
    assertThat(scanner.readElement(oneLine, 0, oneLine.length)).isNotNull();
    assertThat(scanner.isOneLine()).isTrue();
  }

  @Test
  void isReadTheSameAtEveryPlaceInAnArray() {
    byte[] document = Document.full().withAttribute("\"\\u00e9\\n小\"").bytes();
    Customer expected = fully(new String(document, StandardCharsets.UTF_8));
    CustomerScanner scanner = new CustomerScanner(ReadLimits.defaults());
    for (int before = 0; before < 10; before++) {
      for (int after = 0; after < 20; after++) {
        byte[] bytes = new byte[before + document.length + after];
        Arrays.fill(bytes, (byte) (after % 2 == 0 ? '1' : '"'));
        System.arraycopy(document, 0, bytes, before, document.length);
        int to = before + document.length;
        assertThat(scanner.read(bytes, before, to)).isEqualTo(expected);
        assertThat(scanner.readElement(bytes, before, bytes.length)).isEqualTo(expected);
        assertThat(scanner.end()).isEqualTo(to);
      }
    }
  }

  @Test
  void noPartOfADocumentIsOne() {
    byte[] document = Document.full().bytes();
    CustomerScanner scanner = new CustomerScanner(ReadLimits.defaults());
    assertThat(scanner.read(document, 0, document.length)).isNotNull();
    for (int to = 0; to < document.length; to++) {
      assertThat(scanner.read(document, 0, to)).as("up to %d", to).isNull();
      assertThat(scanner.read(Arrays.copyOf(document, to), 0, to)).as("up to %d", to).isNull();
      assertThat(scanner.readElement(document, 0, to)).as("up to %d", to).isNull();
    }
  }

  @Test
  void audiencesAreShared() {
    byte[] document =
        Document.full()
            .with("audienceMemberships", "[{\"id\":2,\"name\":\"A & \\u0026 小\"}]")
            .bytes();
    CustomerScanner scanner = new CustomerScanner(ReadLimits.defaults());
    AudienceMembership first = audience(scanner.read(document, 0, document.length));
    AudienceMembership second = audience(scanner.read(document, 0, document.length));

    assertThat(second).isSameAs(first);
    assertThat(first.getName()).isEqualTo("A & & 小");
  }

  private static AudienceMembership audience(Customer customer) {
    return customer.getAudienceMemberships().get(0);
  }

  @Test
  void tightLimitsAreLeftToTheFullReading() {
    assertThat(read(ReadLimits.builder().maxNumberDigits(17).build())).isNull();
    assertThat(read(ReadLimits.builder().maxNumberLength(18).build())).isNull();
    assertThat(read(ReadLimits.builder().maxNumberScale(17).build())).isNull();
    assertThat(read(ReadLimits.builder().maxNesting(2).build())).isNull();
    assertThat(read(ReadLimits.builder().maxMembers(11).build())).isNull();
    assertThat(read(ReadLimits.builder().maxStringLength(14).build())).isNull();
    assertThat(read(ReadLimits.builder().maxNameLength(20).build())).isNull();
    assertThat(read(ReadLimits.builder().maxMembers(12).maxNesting(3).build())).isNotNull();
  }

  private static Customer read(ReadLimits limits) {
    byte[] bytes = Document.full().bytes();
    return new CustomerScanner(limits).read(bytes, 0, bytes.length);
  }
}
