package io.github.customerkit.json.invalid;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.customerkit.json.fixture.Document;
import io.github.customerkit.json.fixture.ReportedProblems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingProblemTest {

  private static final String TOLD =
      " ERROR encoding [UTF-8] not valid UTF-8, or a lone surrogate in a text";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "bf",
        "ff",
        "fe",
        "c3",
        "c0af",
        "c080",
        "c1bf",
        "e080af",
        "e09fbf",
        "f08080af",
        "f08fbfbf",
        "f4908080",
        "f5808080",
        "f888808080",
        "fc8480808080",
        "eda080",
        "edbfbf",
        "eda0bdedb880",
        "e282",
        "f09f98",
        "c328"
      })
  void invalidUtf8IsAnEncodingProblem(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    ReportedProblems.of(around(bytes, Document.full().withAttribute("\"x|y\"")))
        .containsExactly(TOLD);
    ReportedProblems.of(around(bytes, Document.full().with("x|y", "1"))).containsExactly(TOLD);
    ReportedProblems.of(around(bytes, Document.full().with("unknown", "1|"))).containsExactly(TOLD);
    ReportedProblems.of(around(bytes, Document.full() + "|")).containsExactly(TOLD);
    ReportedProblems.of(bytes).containsExactly(TOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "7f", "c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "f48fbfbf"})
  void theFirstAndLastOfEachLengthAreUtf8(String hex) {
    String text = new String(HexFormat.of().parseHex(hex), UTF_8).replace("\0", "\\u0000");

    ReportedProblems.of(Document.full().withAttribute("\"" + text + "\"").bytes()).isEmpty();
  }

  @Test
  void invalidByteAnywhereIsOnlyAnEncodingProblem() {
    byte[] whole = Document.full().withAttribute("[1.5,true,null,\"a\\u0041é😀\"]").bytes();

    for (int length = 0; length <= whole.length; length++) {
      byte[] broken = Arrays.copyOf(whole, length + 1);
      broken[length] = (byte) 0xff;
      ReportedProblems.of(broken).as("after %d bytes", length).containsExactly(TOLD);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void widerEncodingsAreEncodingWithAndWithoutAMark(String charset) {
    Charset wide = Charset.forName(charset);

    ReportedProblems.of(Document.full().toString().getBytes(wide)).containsExactly(TOLD);
    ReportedProblems.of((" \n" + Document.full()).getBytes(wide)).containsExactly(TOLD);
    ReportedProblems.of(("\ufeff" + Document.full()).getBytes(wide)).containsExactly(TOLD);
    ReportedProblems.of("1".getBytes(wide)).containsExactly(TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udbff",
        "\\udc00",
        "\\uDFFF",
        "x\\ud800y",
        "x\\udc00y",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\ud800\\n",
        "\\ud800\\u0041",
        "\\ud83d\\ude00\\ude00",
        "\\\\\\ud800"
      })
  void anEscapedLoneSurrogateIsEncoding(String text) {
    String quoted = "\"" + text + "\"";

    ReportedProblems.of(Document.full().with("integrationId", quoted)).containsExactly(TOLD);
    ReportedProblems.of(Document.full().withAttribute("[{\"b\":" + quoted + "}]"))
        .containsExactly(TOLD);
    ReportedProblems.of(Document.full().with("unknown", quoted)).containsExactly(TOLD);
    ReportedProblems.of(Document.full().with("created", quoted)).containsExactly(TOLD);
    ReportedProblems.of(Document.full().with(text, "1")).containsExactly(TOLD);
    ReportedProblems.of(Document.full().withAttribute("{" + quoted + ":1}")).containsExactly(TOLD);
  }

  @Test
  void escapedPairAndEscapedBackslashAreNotLoneSurrogates() {
    ReportedProblems.of(Document.full().withAttribute("\"\\ud83d\\ude00\"")).isEmpty();
    ReportedProblems.of(Document.full().with("\\ud83d\\ude00", "\"\\uD83D\\uDE00\"")).isEmpty();
    ReportedProblems.of(Document.full().withAttribute("\"\\\\ud800\"")).isEmpty();
    ReportedProblems.of(Document.full().with("\\\\ud800", "1")).isEmpty();
  }

  @Test
  void textOfJacksonsMessageInADocumentIsNotALoneSurrogate() {
    ReportedProblems.codesOf(Document.full().with("unknown", "Broken surrogate pair in"))
        .containsExactly(" syntax");
    ReportedProblems.codesOf("Unexpected low surrogate").containsExactly(" syntax");
  }

  @Test
  void aLoneSurrogateInAStringIsEncoding() {
    ReportedProblems.of(Document.full().with("integrationId", "\"a\ud800b\""))
        .containsExactly(TOLD);
    ReportedProblems.of(Document.full() + "\udc00").containsExactly(TOLD);
    ReportedProblems.of("\ud800").containsExactly(TOLD);
  }

  @Test
  void whereNoTextIsExpectedALoneSurrogateStillEndsTheRecord() {
    ReportedProblems.codesOf(Document.full().with("id", "\"\\ud800\"").with("sandbox", "1"))
        .containsExactly("/id wrong-type", " encoding");
    ReportedProblems.codesOf(Document.full().with("id", "[{\"\\udc00\":1}]"))
        .containsExactly("/id wrong-type", " encoding");
  }

  @Test
  void problemsFoundEarlierAreKept() {
    ReportedProblems.codesOf(
            "{\"id\":1.5,\"accountId\":null,\"integrationId\":\"\\ud800\",\"sandbox\":1}")
        .containsExactly("/id wrong-type", "/accountId missing", " encoding");
    ReportedProblems.of("{\"id\":1.5,\"unknown\":\"\u00ff".getBytes(ISO_8859_1))
        .containsExactly(
            "/id ERROR wrong-type [int64] expected int64, found a number with a fraction or an"
                + " exponent",
            TOLD);
  }

  @Test
  void secondByteOrderMarkIsASyntaxProblem() {
    ReportedProblems.codesOf("\ufeff\ufeff" + Document.full()).containsExactly(" syntax");
    ReportedProblems.of(("\ufeff\ufeff" + Document.full()).getBytes(UTF_8))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(" ERROR syntax ");
  }

  /** Returns the document with the bytes in place of its bar. */
  private static byte[] around(byte[] bytes, Object document) {
    String[] parts = document.toString().split("\\|", 2);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(parts[0].getBytes(UTF_8));
    joined.writeBytes(bytes);
    joined.writeBytes(parts[1].getBytes(UTF_8));
    return joined.toByteArray();
  }
}
