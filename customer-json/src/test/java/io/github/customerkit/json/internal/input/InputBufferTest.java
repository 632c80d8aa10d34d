package io.github.customerkit.json.internal.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputBufferTest {

  private static final int USUAL_SIZE = 65_536;

  private static byte[] letters(int length) {
    byte[] letters = new byte[length];
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) ('a' + i % 23);
    }
    return letters;
  }

  /** A stream that gives a few bytes at once, sometimes none. */
  private static InputStream hesitant(byte[] bytes) {
    Random random = new Random(1);
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, random.nextInt(3_000)));
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8_191, 8_192, 65_535, 65_536, 65_537, 300_000})
  void allBytesAreReadInTheirOrder(int length) {
    byte[] bytes = letters(length);
    for (InputStream in : new InputStream[] {new ByteArrayInputStream(bytes), hesitant(bytes)}) {
      InputBuffer buffer = new InputBuffer(in);
      assertThat(buffer.hasRead(length)).isTrue();
      assertThat(buffer.hasRead(length + 1)).isFalse();
      assertThat(buffer.more()).isFalse();
      assertThat(buffer.copy(length)).isEqualTo(bytes);
    }
  }

  @Test
  void takenBytesMakeRoomForOthers() {
    byte[] bytes = letters(1_000_000);
    InputBuffer buffer = new InputBuffer(hesitant(bytes));
    int at = 0;
    for (int count = 1; at + count <= bytes.length; count = count % 5_000 + 7) {
      assertThat(buffer.hasRead(count)).isTrue();
      assertThat(buffer.offset()).isEqualTo(at);
      assertThat(buffer.copy(count)).isEqualTo(Arrays.copyOfRange(bytes, at, at + count));
      buffer.take(count);
      at += count;
    }
    assertThat(buffer.bytes()).hasSize(USUAL_SIZE);
  }

  @Test
  void aSmallInputHasASmallArray() {
    InputBuffer small = new InputBuffer(new ByteArrayInputStream(letters(100)));
    assertThat(small.hasRead(101)).isFalse();
    assertThat(small.bytes()).hasSize(8_192);

    InputBuffer larger = new InputBuffer(new ByteArrayInputStream(letters(20_000)));
    assertThat(larger.hasRead(20_001)).isFalse();
    assertThat(larger.bytes()).hasSize(20_001);

    InputBuffer usual = new InputBuffer(new ByteArrayInputStream(letters(USUAL_SIZE)));
    assertThat(usual.more()).isTrue();
    assertThat(usual.bytes()).hasSize(USUAL_SIZE);
  }

  @Test
  void aLargeArrayIsReleasedAfterItsRecord() {
    byte[] bytes = letters(3_000_000);
    InputBuffer buffer = new InputBuffer(new ByteArrayInputStream(bytes));
    assertThat(buffer.hasRead(2_000_000)).isTrue();
    assertThat(buffer.bytes()).hasSize(2_097_152);

    buffer.take(buffer.length() - USUAL_SIZE - 1);
    assertThat(buffer.bytes()).hasSize(2_097_152);
    buffer.take(1);
    assertThat(buffer.bytes()).hasSize(USUAL_SIZE);
    int at = (int) buffer.offset();
    assertThat(buffer.copy(USUAL_SIZE)).isEqualTo(Arrays.copyOfRange(bytes, at, at + USUAL_SIZE));
  }

  @Test
  void blanksAreSkipped() {
    InputBuffer buffer =
        new InputBuffer(hesitant((" \t\r\n".repeat(30_000) + "é ").getBytes(UTF_8)));
    assertThat(buffer.skipBlanks()).isEqualTo(0xC3);
    assertThat(buffer.offset()).isEqualTo(120_000);
    assertThat(buffer.at(1)).isEqualTo(0xA9);
    assertThat(buffer.at(3)).isEqualTo(-1);
    buffer.take(2);
    assertThat(buffer.skipBlanks()).isEqualTo(-1);
    assertThat(buffer.offset()).isEqualTo(120_003);
  }

  @Test
  void bytesAreFoundByTheirDistance() {
    byte[] bytes = "xx  ab  ab".getBytes(UTF_8);
    InputBuffer buffer = new InputBuffer(bytes, 8, 40);
    buffer.take(2);

    assertThat(buffer.offset()).isEqualTo(42);
    assertThat(buffer.indexOf((byte) 'b', 0)).isEqualTo(3);
    assertThat(buffer.indexOf((byte) 'b', 3)).isEqualTo(3);
    assertThat(buffer.indexOf((byte) 'b', 4)).isEqualTo(-1);
    assertThat(buffer.indexOf((byte) 'x', 0)).isEqualTo(-1);
    assertThat(buffer.indexOfVisible(0)).isEqualTo(2);
    assertThat(buffer.indexOfVisible(3)).isEqualTo(3);
    assertThat(buffer.indexOfVisible(4)).isEqualTo(-1);
    assertThat(buffer.indexOfVisible(0, 2)).isEqualTo(-1);
    assertThat(buffer.indexOfVisible(0, 3)).isEqualTo(2);
    assertThat(buffer.more()).isFalse();
  }

  @Test
  void aMarkCountsOnlyAtTheBeginning() {
    byte[] marks = "\ufeff\ufeff".getBytes(UTF_8);
    InputBuffer buffer = new InputBuffer(hesitant(marks));
    assertThat(buffer.afterByteOrderMark()).isEqualTo(3);
    buffer.take(3);
    assertThat(buffer.afterByteOrderMark()).isZero();

    assertThat(new InputBuffer(marks, 2, 0).afterByteOrderMark()).isZero();
    assertThat(new InputBuffer(marks, 3, 1).afterByteOrderMark()).isZero();
  }

  @Test
  void bytesBeforeAFailureAreRead() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int available() throws IOException {
            throw new IOException("unplugged");
          }
        };
    InputStream ab = new ByteArrayInputStream(new byte[] {'a', 'b'});
    InputBuffer buffer = new InputBuffer(new SequenceInputStream(ab, broken));

    assertThat(buffer.hasRead(2)).isTrue();
    assertThat(buffer.hasFailed()).isFalse();
    assertThatCode(buffer::requireNoFailure).doesNotThrowAnyException();
    assertThat(buffer.hasRead(3)).isFalse();
    assertThat(buffer.hasFailed()).isTrue();
    assertThatIOException().isThrownBy(buffer::requireNoFailure).withMessage("unplugged");
    assertThat(buffer.copy(2)).containsExactly('a', 'b');
    assertThat(new InputBuffer(broken).more()).isFalse();
  }
}
