package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteWordsTest {

  private static final byte[] BYTES = {1, -2, 3, 4, 5, 6, 7, -128, 9, 10, 11};

  @Test
  void rangeIsReadWhereverItEnds() {
    for (int from = 0; from <= BYTES.length; from++) {
      for (int to = from; to <= Math.min(from + 8, BYTES.length); to++) {
        long expected = 0;
        for (int i = from; i < to; i++) {
          expected += (long) Byte.toUnsignedInt(BYTES[i]) << 8 * (i - from);
        }
        assertThat(ByteWords.get(BYTES, from, to)).as("%d to %d", from, to).isEqualTo(expected);
      }
    }
  }

  @Test
  void wordIsSetInItsPlaceWithTheLowestByteFirst() {
    byte[] bytes = new byte[10];
    ByteWords.set(bytes, 1, 0x8000_0000_0000_0201L);
    assertThat(bytes).containsExactly(0, 1, 2, 0, 0, 0, 0, 0, 0x80, 0);
    assertThat(ByteWords.get(bytes, 1)).isEqualTo(0x8000_0000_0000_0201L);
  }

  @Test
  void maskHasTheBitsOfItsBytes() {
    assertThat(ByteWords.mask(0)).isZero();
    assertThat(ByteWords.mask(1)).isEqualTo(0xff);
    assertThat(ByteWords.mask(7)).isEqualTo(0x00ff_ffff_ffff_ffffL);
  }
}
