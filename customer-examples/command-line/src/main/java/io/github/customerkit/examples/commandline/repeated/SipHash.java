package io.github.customerkit.examples.commandline.repeated;

/**
 * SipHash-2-4 with 128 bits: nobody can choose texts with equal hashes without the key. Creates no
 * garbage. Not for use by several threads.
 */
final class SipHash {

  private static final long INITIAL_0 = 0x736f6d6570736575L;
  private static final long INITIAL_1 = 0x646f72616e646f6dL;
  private static final long INITIAL_2 = 0x6c7967656e657261L;
  private static final long INITIAL_3 = 0x7465646279746573L;
  private static final int OF_128_BITS = 0xEE;
  private static final int OF_SECOND_HALF = 0xDD;
  private static final int CHARACTERS_IN_WORD = 4;
  private static final int LENGTH_SHIFT = 56;

  private final long key0;
  private final long key1;
  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long first;
  private long second;

  SipHash(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** Hashes the 16-bit units of a text, each with its low byte first. */
  void hash(String text) {
    v0 = key0 ^ INITIAL_0;
    v1 = key1 ^ INITIAL_1 ^ OF_128_BITS;
    v2 = key0 ^ INITIAL_2;
    v3 = key1 ^ INITIAL_3;
    int length = text.length();
    int whole = length - length % CHARACTERS_IN_WORD;
    for (int i = 0; i < whole; i += CHARACTERS_IN_WORD) {
      take(word(text, i, CHARACTERS_IN_WORD));
    }
    long bytes = (long) length * Character.BYTES;
    take(word(text, whole, length - whole) | (bytes << LENGTH_SHIFT));
    v2 ^= OF_128_BITS;
    first = end();
    v1 ^= OF_SECOND_HALF;
    second = end();
  }

  private static long word(String text, int from, int count) {
    long word = 0;
    for (int i = 0; i < count; i++) {
      word |= (long) text.charAt(from + i) << (i * Character.SIZE);
    }
    return word;
  }

  private void take(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private long end() {
    round();
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }

  /** Returns the first 64 bits of the last hash. */
  long first() {
    return first;
  }

  /** Returns the other 64 bits of the last hash. */
  long second() {
    return second;
  }
}
