package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what stays of a text with strings of more than 1,000 characters, or numbers of digits. */
class AbridgedTextTest {

  private static final int LONG = 1_048_576;
  private static final int MAX = 1_000;

  /** What stays before the end of a string, in characters. */
  private static final int TAIL = 16_384;

  private static final String START = '"' + "x".repeat(MAX + 1);
  private static final String END = "t".repeat(TAIL) + '"';
  private static final String BLANKS = " ".repeat(LONG);

  private static AbridgedText abridged(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return AbridgedText.of(Utf8Text.of(bytes, 0, bytes.length), MAX, MAX);
  }

  private static String text(AbridgedText abridged) {
    return new String(abridged.text().chars(), 0, abridged.text().length());
  }

  /** Returns what stays of a text that is long because of the blanks after it. */
  private static String rest(String text) {
    String rest = text(abridged(text + BLANKS));
    assertThat(rest).endsWith(BLANKS);
    return rest.substring(0, rest.length() - LONG);
  }

  /** Returns what stays of a string between its start and its end. */
  private static String middle(String middle) {
    String rest = rest(START + middle + END);
    assertThat(rest).startsWith(START).endsWith(END);
    return rest.substring(START.length(), rest.length() - END.length());
  }

  @Test
  void onlyATextOfAMebibyteIsAbridged() {
    String text = '"' + "x".repeat(LONG - 2);
    AbridgedText same = abridged(text);
    assertThat(text(same)).isEqualTo(text);
    assertThat(same.leftOut(0, LONG)).isZero();

    AbridgedText shorter = abridged(text + "x");
    assertThat(text(shorter)).isEqualTo(START);
    assertThat(shorter.leftOut(0, LONG)).isEqualTo(LONG - START.length());
  }

  @Test
  void whetherAnInvalidByteFollowsStaysKnown() {
    byte[] bytes = (BLANKS + "x").getBytes(StandardCharsets.UTF_8);
    assertThat(AbridgedText.of(Utf8Text.of(bytes, 0, LONG + 1), 1, 1).text().broken()).isFalse();
    bytes[LONG] = (byte) 0xFF;
    assertThat(AbridgedText.of(Utf8Text.of(bytes, 0, LONG + 1), 1, 1).text().broken()).isTrue();
  }

  @Test
  void smallLimitsLeaveAsMuch() {
    byte[] bytes = (START + BLANKS).getBytes(StandardCharsets.UTF_8);
    AbridgedText abridged = AbridgedText.of(Utf8Text.of(bytes, 0, bytes.length), 1, 1);
    assertThat(text(abridged)).isEqualTo(START);
  }

  @Test
  void ofDigitsInARowOneMoreThanAllowedStaysAndTheOthersAreCountedAtTheirPlace() {
    String nines = "9".repeat(MAX + 1);
    String zeros = "0".repeat(MAX + 1);
    AbridgedText abridged = abridged("[-" + nines + "99." + zeros + "0e123]/:" + BLANKS);
    int first = 2 + nines.length();
    int second = first + 1 + zeros.length();

    assertThat(text(abridged)).isEqualTo("[-" + nines + "." + zeros + "e123]/:" + BLANKS);
    assertThat(abridged.leftOut(0, first - 1)).isZero();
    assertThat(abridged.leftOut(0, first)).isEqualTo(2);
    assertThat(abridged.leftOut(first, second)).isEqualTo(2 + 1);
    assertThat(abridged.leftOut(first + 1, second)).isEqualTo(1);
    assertThat(abridged.leftOut(second + 1, LONG)).isZero();
    assertThat(text(abridged(BLANKS + nines + "9"))).isEqualTo(BLANKS + nines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        " ",
        "€",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\b",
        "\\f",
        "\\r",
        "\\t",
        "\\u0041",
        "\\ud7ff",
        "\\uD7FF",
        "\\uc900",
        "\\ue000",
        "\\uABCD",
        "😀",
        "\\ud83d\\ude00"
      })
  void ofAStringTheBeginningAndTheEndStay(String unit) {
    int characters = unit.equals("😀") || unit.length() > 6 ? 2 : 1;
    String start = '"' + unit.repeat(MAX / characters + 1);
    String end = unit.repeat(TAIL / characters) + "\",\"\"";
    String text = start + unit.repeat(50) + end;

    String rest = rest(text);

    assertThat(rest).startsWith(start).endsWith(end);
    String middle = rest.substring(start.length(), rest.length() - end.length());
    assertThat(middle).matches("[0-9a-f?][0-9a-f]{15}");
    assertThat(middle.startsWith("?")).isEqualTo(!unit.matches("x|.u0041"));
    assertThat(abridged(text + BLANKS).leftOut(start.length(), start.length() + 16))
        .isEqualTo(text.length() - rest.length());
  }

  @Test
  void aStringNotFarBeyondItsLimitStays() {
    for (String text : List.of("\"\"", "\"x\"", START + '"', START + END, START + "y" + END)) {
      assertThat(rest(text)).isEqualTo(text);
    }
    assertThat(middle("y".repeat(15))).isEqualTo("y".repeat(15));
    assertThat(middle("y".repeat(17))).hasSize(16).isNotEqualTo("y".repeat(16));
  }

  @Test
  void differentMiddlesStayDifferent() {
    String x = "x".repeat(100);
    List<String> middles =
        List.of(x + "y", "y" + x, x + "x", "xy" + x, x + "yx", x + "y" + x, x + "Aa", x + "BB");
    Set<String> rests = new HashSet<>();
    for (String middle : middles) {
      rests.add(middle(middle));
      assertThat(middle(middle)).isEqualTo(middle(middle));
    }
    assertThat(rests).hasSameSizeAs(middles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "x~\\u0078",
        "\\n~\\u000a",
        "\\b~\\u0008",
        "\\f~\\u000C",
        "\\r~\\u000D",
        "\\t~\\u0009",
        "\\/~/",
        "\\\\~\\u005c",
        "\\\"~\\u0022",
        "€~\\u20aC",
        "😀~\\ud83d\\uDe00"
      })
  void equalMiddlesInOtherNotationsStayEqual(String unit, String other) {
    assertThat(middle(unit.repeat(40))).isEqualTo(middle(other.repeat(40))).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001f", "\n", "\\x", "\\u00g0", "\\ug000", "\\u000g", "\\u0:00", "\\u", "\\u000"
      })
  void fromAFaultOnEverythingStays(String fault) {
    String y = "y".repeat(200);

    assertThat(rest(START + y + fault + y + END)).isEqualTo(START + fault + y + END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\uD83d", "\\ude00", "\\udfFF", "\\ude00\\ud83d"})
  void aLoneSurrogateStaysWithWhatFollows(String lone) {
    String y = "y".repeat(200);

    assertThat(middle(y + lone + "\\u0079" + y)).startsWith(lone + "\\u0079").hasSizeLessThan(60);
    assertThat(text(abridged(START + y + lone + "z" + "y".repeat(LONG))))
        .isEqualTo(START + lone + "z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "\\u", "\\u0", "\\u004", "\\ud83d\\", "\\ud83d\\u"})
  void anEndWithinAStringStays(String end) {
    assertThat(text(abridged(START + "x".repeat(LONG) + end))).isEqualTo(START + end);
    assertThat(text(abridged(BLANKS + '"' + end))).isEqualTo(BLANKS + '"' + end);
  }
}
