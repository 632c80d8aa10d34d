package io.github.customerkit.json.internal.text;

/** Encodes single characters in UTF-8. */
public final class Utf8Encoder {

  private Utf8Encoder() {}

  /**
   * Writes a code point other than a surrogate into an array with room for it; returns the index
   * after it.
   */
  public static int put(byte[] out, int at, int codePoint) {
    int end = at;
    if (codePoint < 0x80) {
      out[end++] = (byte) codePoint;
      return end;
    }
    if (codePoint < 0x800) {
      out[end++] = (byte) (0xc0 | codePoint >> 6);
    } else {
      if (codePoint < 0x10000) {
        out[end++] = (byte) (0xe0 | codePoint >> 12);
      } else {
        out[end++] = (byte) (0xf0 | codePoint >> 18);
        out[end++] = (byte) (0x80 | (codePoint >> 12 & 0x3f));
      }
      out[end++] = (byte) (0x80 | (codePoint >> 6 & 0x3f));
    }
    out[end++] = (byte) (0x80 | (codePoint & 0x3f));
    return end;
  }
}
