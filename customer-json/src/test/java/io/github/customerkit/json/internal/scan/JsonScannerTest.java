package io.github.customerkit.json.internal.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.json.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests tokens at the end of a document whose array goes on, and the limits of their number. */
class JsonScannerTest {

  private static final ReadLimits LIMITS =
      ReadLimits.builder().maxElements(2).maxMembers(3).build();

  /** Returns a scanner of a document, followed by text beyond its end. */
  private static JsonScanner scanner(String document, String beyond) {
    JsonScanner in = new JsonScanner(LIMITS);
    in.start(("##" + document + beyond).getBytes(US_ASCII), 2, 2 + document.length());
    return in;
  }

  @Test
  void literalCanEndTheDocument() {
    JsonScanner in = scanner("null", "");
    in.literal("null");
    assertThat(in.at()).isEqualTo(in.end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nul", "n", "nulx", "nxll", "Null"})
  void otherTextIsNotTheLiteral(String document) {
    JsonScanner in = scanner(document, "lull");
    assertThatThrownBy(() -> in.literal("null")).isInstanceOf(FastPathAbort.class);
  }

  @Test
  void quoteBeyondTheEndIsNotConsumed() {
    assertThatCode(() -> scanner("\"", "").requireQuote()).doesNotThrowAnyException();
    assertThatThrownBy(() -> scanner("", "\"").requireQuote()).isInstanceOf(FastPathAbort.class);
    assertThatThrownBy(() -> scanner("x", "\"").requireQuote()).isInstanceOf(FastPathAbort.class);
  }

  @Test
  void lineFeedsBetweenTokensAreSeen() {
    JsonScanner in = scanner(" \t\r1 \n 2", "");
    assertThat(in.takes('1')).isTrue();
    assertThat(in.hasLineFeed()).isFalse();
    assertThat(in.takes('2')).isTrue();
    assertThat(in.hasLineFeed()).isTrue();
    in.start(new byte[] {'1'}, 0, 1);
    assertThat(in.hasLineFeed()).isFalse();
  }

  @Test
  void elementsAndMembersAreLimited() {
    JsonScanner in = scanner("", "");
    assertThatCode(() -> in.endList(2)).doesNotThrowAnyException();
    assertThatThrownBy(() -> in.endList(3)).isInstanceOf(FastPathAbort.class);
    assertThatCode(() -> in.endObject(3)).doesNotThrowAnyException();
    assertThatThrownBy(() -> in.endObject(4)).isInstanceOf(FastPathAbort.class);
  }
}
