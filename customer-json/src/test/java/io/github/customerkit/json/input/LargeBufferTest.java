package io.github.customerkit.json.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.json.internal.input.InputBuffer;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Tests that the buffer of a large record is released. */
class LargeBufferTest {

  private static final int SMALL = 1 << 16;

  /** Endless zeros; records the longest array that it had to fill. */
  private static final class Zeros extends InputStream {
    private int longest;

    @Override
    public int read() {
      return 0;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      longest = Math.max(longest, bytes.length);
      return length;
    }
  }

  @Test
  void theBufferIsSmallAgainBehindALargeRecord() {
    Zeros zeros = new Zeros();
    InputBuffer buffer = new InputBuffer(zeros);
    for (int round = 0; round < 3; round++) {
      assertThat(buffer.hasRead(9 << 20)).isTrue();
      buffer.take(9 << 20);
      assertThat(buffer.bytes()).hasSize(SMALL);
    }
    assertThat(buffer.offset()).isEqualTo(27 << 20);
  }

  @Test
  void noStreamGetsALargeArrayThatItCouldHoldOnTo() {
    Zeros zeros = new Zeros();
    new InputBuffer(zeros).hasRead(9 << 20);
    assertThat(zeros.longest).isEqualTo(SMALL);
  }

  @Test
  void bytesAfterALargeRecordAreKept() {
    byte[] bytes = new byte[5 << 20];
    new java.util.Random(3).nextBytes(bytes);
    InputBuffer buffer = new InputBuffer(new TrickleStream(bytes));
    for (int taken = 0; taken + (2 << 20) < bytes.length; taken += (2 << 20) - 3) {
      assertThat(buffer.hasRead(2 << 20)).isTrue();
      byte[] copy = buffer.copy(2 << 20);
      assertThat(copy).isEqualTo(java.util.Arrays.copyOfRange(bytes, taken, taken + (2 << 20)));
      buffer.take((2 << 20) - 3);
    }
  }
}
