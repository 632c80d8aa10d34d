package io.github.customerkit.examples.fuzz;

/** Takes values from an input; zeros and empty texts after its end. */
final class FuzzData {

  private final byte[] bytes;
  private int at;

  FuzzData(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isEnd() {
    return at >= bytes.length;
  }

  int below(int bound) {
    return (next() << 8 | next()) % bound;
  }

  private int next() {
    return isEnd() ? 0 : bytes[at++] & 0xff;
  }

  long number() {
    long number = 0;
    for (int i = below(9); i > 0; i--) {
      number = number << 8 | next();
    }
    return below(2) == 0 ? number : -number;
  }

  /** Returns any UTF-16, unpaired surrogates included. */
  String text() {
    int length = below(4) == 0 ? below(1_200) : below(12);
    boolean isWide = below(2) == 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length && !isEnd(); i++) {
      text.append((char) (isWide ? next() << 8 | next() : next()));
    }
    return text.toString();
  }
}
