package io.github.customerkit.json.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.json.internal.input.ElementReader;
import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.input.ReadElement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tests which elements are read ahead to find out whether an object is a page. */
class ObjectHeadTest {

  private static final String PAGE =
      """
      {"other":[{"a":0}],"text":"[{","data":[{"a":1},{"a":2} ,
      {"a":3},[{"b":4}]],"next":[{"b":5}],"hasMore":true}""";

  private final List<String> read = new ArrayList<>();
  private final ElementReader elements = new ElementReader(this::readUpToTheBracket);

  private record Element(int length) implements ReadElement {
    @Override
    public boolean isOneLine() {
      return true;
    }
  }

  private ReadElement readUpToTheBracket(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '}') {
        read.add(new String(bytes, from, i + 1 - from, StandardCharsets.UTF_8));
        return new Element(i + 1 - from);
      }
    }
    return null;
  }

  private InputBuffer examine(String text, boolean isPage) {
    InputBuffer in = new InputBuffer(new ByteArrayInputStream(utf8(text)));
    assertThat(ObjectHead.of(in, 0, 1_000, elements).isPage()).isEqualTo(isPage);
    return in;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void onlyTheElementsOfDataAreReadAheadAndOnlyOnce() {
    InputBuffer in = examine(PAGE, true);
    assertThat(read).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");

    for (String element : List.copyOf(read)) {
      in.take(PAGE.indexOf(element) - (int) in.offset());
      assertThat(Objects.requireNonNull(elements.read(in)).length()).isEqualTo(element.length());
    }
    assertThat(read).hasSize(3);
  }

  @Test
  void theSameIsFoundHoweverFewBytesArriveAtOnce() {
    InputBuffer in = new InputBuffer(new TrickleStream(utf8(PAGE)));

    assertThat(ObjectHead.of(in, 0, 1_000, elements).isPage()).isTrue();
    assertThat(read).isSubsetOf("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");
  }

  @Test
  void anElementWithoutACommaBeforeItIsNotReadAhead() {
    examine("{\"data\":[{\"a\":1}{\"a\":2},{\"a\":3}]}", true);

    assertThat(read).containsExactly("{\"a\":1}", "{\"a\":3}");
  }

  @Test
  void aCustomerIsExaminedUpToItsId() {
    examine("{\"data\":[{\"a\":1}],\"id\":1,\"data\":[{\"a\":2}]}", false);

    assertThat(read).containsExactly("{\"a\":1}");
  }

  @Test
  void aSecondListOfDataIsNotReadAhead() {
    examine("{\"data\":[{\"a\":1}],\"data\":[{\"a\":2}]}", true);

    assertThat(read).containsExactly("{\"a\":1}");
  }
}
