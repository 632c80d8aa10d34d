package io.github.customerkit.json.invalid;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests every limit at its default, and one beyond. */
class DefaultLimitsTest {

  private static final String NESTING =
      " ERROR too-large [<= 64 levels] nesting of more than 64 levels";
  private static final String SCALE =
      " ERROR too-large [-400 <= scale <= 400] a number whose scale is beyond 400";

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static String objects(int levels) {
    return "{\"a\":".repeat(levels) + "null" + "}".repeat(levels);
  }

  @Test
  void nestingCountsTheCustomerAsLevelOne() {
    ReportedProblems.of(Document.full().with("unknown", nested(63))).isEmpty();
    ReportedProblems.of(Document.full().with("unknown", nested(64))).containsExactly(NESTING);
    ReportedProblems.of(Document.full().with("attributes", objects(63))).isEmpty();
    ReportedProblems.of(Document.full().with("attributes", objects(64))).containsExactly(NESTING);
    ReportedProblems.of(Document.full().with("id", nested(63)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/id ERROR wrong-type");
    ReportedProblems.of(Document.full().with("id", nested(64)))
        .containsExactly("/id ERROR wrong-type [int64] expected int64, found an array", NESTING);
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 1_000_000})
  void attributeOfManyLevelsDoesNoHarm(int levels) {
    ReportedProblems.of(Document.full().withAttribute(nested(levels))).containsExactly(NESTING);
    ReportedProblems.of(Document.full().withAttribute(objects(levels))).containsExactly(NESTING);
    ReportedProblems.of(Document.full().withAttribute("[".repeat(levels))).containsExactly(NESTING);
  }

  @Test
  void nestingEndsTheRecord() {
    ReportedProblems.codesOf(
            Document.full().with("id", "null").withAttribute(nested(64)).with("sandbox", "1") + "x")
        .containsExactly("/id missing", " too-large");
  }

  @Test
  void aNumberOf400Characters() {
    String expected = " ERROR too-large [<= 400 characters] a number of more than 400 characters";

    ReportedProblems.of(Document.full().withAttribute("1".repeat(400))).isEmpty();
    ReportedProblems.of(Document.full().withAttribute("1".repeat(401)))
        .containsExactly("/attributes/A" + expected);
    ReportedProblems.of(Document.full().withAttribute("-" + "1".repeat(399))).isEmpty();
    ReportedProblems.of(Document.full().withAttribute("-" + "1".repeat(400)))
        .containsExactly("/attributes/A" + expected);
    ReportedProblems.of(Document.full().with("totalSales", "0." + "0".repeat(398))).isEmpty();
    ReportedProblems.of(Document.full().with("totalSales", "0." + "0".repeat(399)))
        .containsExactly("/totalSales" + expected);
    ReportedProblems.of(Document.full().with("id", "1".repeat(401)))
        .containsExactly("/id" + expected);
    ReportedProblems.of(Document.full().with("unknown", "[1e" + "0".repeat(399) + "]"))
        .containsExactly("/unknown/0" + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "1E+400",
        "1e-400",
        "1.5e-399",
        "1.5e401",
        "0e400",
        "1.7976931348623157E308",
        "4.9E-324",
        "2.2250738585072011e-308"
      })
  void aScaleWithin400(String number) {
    ReportedProblems.of(Document.full().withAttribute(number).with("totalSales", number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e401",
        "1e-401",
        "1.5e-400",
        "0e401",
        "0.0e-400",
        "-1E+401",
        "1e999999999",
        "1e-2147483648",
        "1e2147483648",
        "1e9223372036854775808",
        "1e-99999999999999999999999999999999"
      })
  void aScaleBeyond400(String number) {
    ReportedProblems.of(Document.full().withAttribute(number).with("totalSales", number))
        .containsExactlyInAnyOrder("/attributes/A" + SCALE, "/totalSales" + SCALE);
  }

  @ParameterizedTest
  @CsvSource({"integrationId", "advocateIntegrationId", "unknown", "attributes", "created"})
  void aStringOfAMebi(String field) {
    String longest = "\"" + "é".repeat(1 << 20) + "\"";
    String longer = longest.replace("é\"", "\\u00e9é\"");
    boolean isObject = field.equals("attributes");
    String expected =
        "/%s ERROR too-large [<= 1048576 characters] a string of more than 1048576 characters"
            .formatted(isObject ? "attributes/A" : field);

    Document document = Document.full();
    ReportedProblems.of(isObject ? document.withAttribute(longer) : document.with(field, longer))
        .containsExactly(expected);
    if (!field.equals("created")) {
      ReportedProblems.of(
              isObject ? document.withAttribute(longest) : document.with(field, longest))
          .isEmpty();
    }
  }

  @Test
  void aNameOfAThousand() {
    String longest = "a".repeat(1_000);
    String expected = " ERROR too-large [<= 1000 characters] a name of more than 1000 characters";

    ReportedProblems.of(Document.full().with(longest, "1").withAttribute("{\"" + longest + "\":1}"))
        .isEmpty();
    String pointer = "/" + "a".repeat(499) + "…" + "a".repeat(499);
    ReportedProblems.of(Document.full().with(longest + "a", "1"))
        .containsExactly(pointer + expected);
    ReportedProblems.of(Document.full().with("attributes", "{\"" + longest + "é\":1}"))
        .containsExactly("/attributes/?" + expected);
  }

  @Test
  void tenThousandMembersAndElements() {
    String expected = " ERROR too-large [<= 10000 members] an object of more than 10000 members";
    String list = "[" + String.join(",", Collections.nCopies(10_000, "0")) + "]";

    ReportedProblems.of(Document.full().with("attributes", members(10_000))).isEmpty();
    ReportedProblems.of(Document.full().with("attributes", members(10_001)))
        .containsExactly("/attributes" + expected);
    ReportedProblems.of(Document.full().withAttribute(list)).isEmpty();
    ReportedProblems.of(Document.full().withAttribute(list.replace("]", ",0]")))
        .containsExactly(
            "/attributes/A ERROR too-large [<= 10000 elements] a list of more than 10000 elements");
    String root = Document.full().toString().replaceFirst("}$", "," + members(9_988).substring(1));
    ReportedProblems.of(root).isEmpty();
    ReportedProblems.of(root.replaceFirst("}$", ",\"one_more\":1}")).containsExactly(expected);
  }

  private static String members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"n" + i + "\":0")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void aDocumentOfTenMebibytes() {
    byte[] longest = Document.full().ofLength(10 << 20);
    byte[] longer = Arrays.copyOf(longest, longest.length + 1);
    longer[longest.length] = ' ';
    String expected = " ERROR too-large [<= 10485760 bytes] a document of more than 10485760 bytes";

    ReportedProblems.of(longest).isEmpty();
    ReportedProblems.of(new String(longest, UTF_8)).isEmpty();
    ReportedProblems.of(longer).containsExactly(expected);
    ReportedProblems.of(new String(longer, UTF_8)).containsExactly(expected);
  }
}
