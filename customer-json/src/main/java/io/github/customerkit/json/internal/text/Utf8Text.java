package io.github.customerkit.json.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of one document, decoded strictly up to the first invalid byte, if there is one.
 * The text before that byte can still be read, so that its problems are reported, too.
 *
 * @param chars the characters, of which the first {@code length} count
 * @param length the number of characters before the end or the first invalid byte
 * @param broken whether an invalid byte follows
 */
@SuppressWarnings("ArrayRecordComponent")
public record Utf8Text(char[] chars, int length, boolean broken) {

  public static final int BYTE_ORDER_MARK_LENGTH = 3;

  /** Returns the index after a byte order mark, if there is one. */
  public static int afterByteOrderMark(byte[] bytes) {
    return byteOrderMarkLength(bytes, 0, bytes.length);
  }

  /** Returns the length of the byte order mark in a range of an array; 0 if there is none. */
  public static int byteOrderMarkLength(byte[] bytes, int from, int to) {
    boolean isMarked =
        to - from >= BYTE_ORDER_MARK_LENGTH
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return isMarked ? BYTE_ORDER_MARK_LENGTH : 0;
  }

  /** Returns the number of bytes that reveal that a document is longer than allowed. */
  public static int readLimit(int maxLength) {
    return BYTE_ORDER_MARK_LENGTH + maxLength + 1;
  }

  /** Returns whether a byte is white space in JSON: a space, a tab, CR or LF. */
  public static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Returns whether a range of an array holds only white space as in JSON. */
  public static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Decodes a range of an array. */
  public static Utf8Text of(byte[] bytes, int from, int to) {
    if (isWide(bytes, from, to)) {
      return new Utf8Text(new char[0], 0, true);
    }
    char[] chars = new char[to - from];
    CharBuffer out = CharBuffer.wrap(chars);
    // A new decoder reports malformed bytes.
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes, from, to - from), out, true);
    return new Utf8Text(chars, out.position(), result.isError());
  }

  /**
   * Returns whether this is UTF-16 or UTF-32 without a byte order mark: every JSON text begins with
   * two ASCII characters, whose other bytes are then zero. (Byte order marks of these encodings are
   * not valid UTF-8.)
   */
  public static boolean isWide(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < 2 || (length < 4 && length % 2 != 0)) {
      return false;
    }
    boolean isBigEndian =
        bytes[from] == 0 && (length < 4 || bytes[from + 1] == 0 || bytes[from + 2] == 0);
    boolean isLittleEndian = bytes[from + 1] == 0 && (length < 4 || bytes[from + 3] == 0);
    return isBigEndian || isLittleEndian;
  }
}
