package io.github.customerkit.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests reading elements ahead with a reader that takes any byte but x for an element. */
class ElementReaderTest {

  private record Letter(byte letter) implements ReadElement {
    @Override
    public int length() {
      return 1;
    }

    @Override
    public boolean isOneLine() {
      return true;
    }
  }

  private final byte[] bytes = {'a', 'b', 'x', 'c'};
  private final AtomicInteger count = new AtomicInteger();
  private final ElementReader reader = new ElementReader(this::letter);

  private @Nullable ReadElement letter(byte[] text, int from, int to) {
    count.incrementAndGet();
    return from == to || text[from] == 'x' ? null : new Letter(text[from]);
  }

  private int readAhead(int offset) {
    return reader.readAhead(offset, bytes, offset, bytes.length);
  }

  @Test
  void anElementReadAheadIsNotReadAgain() {
    InputBuffer in = new InputBuffer(bytes, bytes.length, 0);
    assertThat(readAhead(0)).isEqualTo(1);
    assertThat(readAhead(1)).isEqualTo(1);
    assertThat(count).hasValue(2);

    assertThat(reader.read(in)).isEqualTo(new Letter((byte) 'a'));
    in.take(1);
    assertThat(reader.read(in)).isEqualTo(new Letter((byte) 'b'));
    assertThat(count).hasValue(2);
    in.take(2);
    assertThat(reader.read(in)).isEqualTo(new Letter((byte) 'c'));
    assertThat(count).hasValue(3);
  }

  @Test
  void elementsReadAheadThatAreSkippedAreForgotten() {
    InputBuffer in = new InputBuffer(bytes, bytes.length, 0);
    readAhead(0);
    readAhead(1);
    readAhead(3);
    in.take(2);

    assertThat(reader.read(in)).isNull();
    in.take(1);
    assertThat(reader.read(in)).isEqualTo(new Letter((byte) 'c'));
    assertThat(count).hasValue(4);
  }

  @Test
  void whatCannotBeReadInPlaceIsNotAhead() {
    assertThat(readAhead(2)).isZero();
    InputBuffer in = new InputBuffer(bytes, bytes.length, 0);
    in.take(2);
    assertThat(reader.read(in)).isNull();
    assertThat(count).hasValue(2);
  }
}
