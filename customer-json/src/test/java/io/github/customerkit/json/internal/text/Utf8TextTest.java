package io.github.customerkit.json.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {

  private static String decoded(byte[] bytes, int from, int to) {
    Utf8Text text = Utf8Text.of(bytes, from, to);
    return new String(text.chars(), 0, text.length()) + (text.broken() ? "|" : "");
  }

  @Test
  void onlyTheRangeIsDecoded() {
    byte[] bytes = "ä{\"ö\"}ü".getBytes(UTF_8);
    assertThat(decoded(bytes, 2, bytes.length - 2)).isEqualTo("{\"ö\"}");
    assertThat(decoded(bytes, 1, 4)).isEqualTo("|");
    assertThat(decoded(bytes, 0, 5)).isEqualTo("ä{\"|");
  }

  /** Each character is a byte; {@code |} is where the text is broken. */
  @ParameterizedTest
  @CsvSource({
    "'ab\u00ffcd',    'ab|'",
    "'a\u00c0\u0080', 'a|'",
    "'a\u00c3',       'a|'",
    "'a\u00c3\u00a9', 'aé'"
  })
  void textIsDecodedUpToTheFirstInvalidByte(String bytes, String expected) {
    byte[] document = bytes.getBytes(ISO_8859_1);
    assertThat(decoded(document, 0, document.length)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void everyTextInAWideEncodingIsFound(String charset) {
    for (String json : new String[] {"1", "{}", "[1]", "{\"小\":1}", "{\"a\":\"é\"}"}) {
      byte[] bytes = ("x" + json).getBytes(Charset.forName(charset));
      int from = bytes.length / (json.length() + 1);
      assertThat(Utf8Text.isWide(bytes, from, bytes.length)).as(json).isTrue();
      assertThat(decoded(bytes, from, bytes.length)).as(json).isEqualTo("|");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "\u0000",
        "[]",
        "\u0000]]",
        "[\u0000]",
        "\u0000]]]",
        "[\u0000]]",
        "{\"a\":1}",
        "\u0000\"a\":1}",
        "{\u0000a\":1}",
        "{\"\u0000\"}",
        "{\"a\u0000}",
        "\u0000\"a\u0000}"
      })
  void noOtherTextIsTakenForWide(String text) {
    byte[] bytes = ("\u0000\u0000" + text + "\u0000\u0000").getBytes(UTF_8);
    assertThat(Utf8Text.isWide(bytes, 2, bytes.length - 2)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'\u00ef\u00bb\u00bf',   3",
    "'\u00ef\u00bb\u00bf{}', 3",
    "'\u00ef\u00bb',         0",
    "'\u00ee\u00bb\u00bf{}', 0",
    "'\u00ef\u00ba\u00bf{}', 0",
    "'\u00ef\u00bb\u00be{}', 0",
    "'{}{}',                 0",
    "'',                     0"
  })
  void byteOrderMarkIsMeasured(String text, int expected) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    assertThat(Utf8Text.afterByteOrderMark(bytes)).isEqualTo(expected);
    byte[] inside = ("xy" + text + "z").getBytes(ISO_8859_1);
    assertThat(Utf8Text.byteOrderMarkLength(inside, 2, inside.length - 1)).isEqualTo(expected);
  }

  @Test
  void byteOrderMarkBeyondTheRangeIsNone() {
    byte[] marked = "x\ufeff".getBytes(UTF_8);
    assertThat(Utf8Text.byteOrderMarkLength(marked, 1, 3)).isZero();
  }

  @Test
  void onlyTheWhiteSpaceOfJsonIsBlank() {
    for (int b = -128; b < 128; b++) {
      boolean expected = " \t\r\n".indexOf(b) >= 0;
      assertThat(Utf8Text.isBlank((byte) b)).as("%d", b).isEqualTo(expected);
      byte[] bytes = {'x', ' ', (byte) b, '\n', 'x'};
      assertThat(Utf8Text.isBlank(bytes, 1, 4)).as("%d", b).isEqualTo(expected);
    }
  }

  @Test
  void emptyRangeIsBlank() {
    assertThat(Utf8Text.isBlank(new byte[] {'x', 'y'}, 1, 1)).isTrue();
  }
}
