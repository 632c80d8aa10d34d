package io.github.customerkit.examples.fuzz;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;

/**
 * An input whose first two bytes determine the chunks in which a stream returns the rest.
 *
 * @param seed the seed of the chunks
 * @param rest the input
 */
record Chunks(int seed, byte[] rest) {

  static Chunks of(byte[] input) {
    int length = Math.min(2, input.length);
    int seed = 0;
    for (int i = 0; i < length; i++) {
      seed = seed << 8 | input[i] & 0xff;
    }
    return new Chunks(seed, Arrays.copyOfRange(input, length, input.length));
  }

  /** Returns whether a costly comparison is made, which is so for one input in a number. */
  boolean isOften(int number) {
    return seed % number == 0;
  }

  /** Returns a stream that ends anywhere within bytes of a character, a token or a line. */
  InputStream stream() {
    Random random = new Random(seed);
    int most = 1 + random.nextInt(1 << random.nextInt(13));
    return new InputStream() {
      private int position;

      @Override
      public int read() {
        return position == rest.length ? -1 : rest[position++] & 0xff;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (position == rest.length) {
          return -1;
        }
        int count = Math.min(Math.min(1 + random.nextInt(most), length), rest.length - position);
        System.arraycopy(rest, position, into, offset, count);
        position += count;
        return count;
      }
    };
  }
}
