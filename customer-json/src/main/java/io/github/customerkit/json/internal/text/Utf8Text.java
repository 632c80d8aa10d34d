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
 * @param length how many characters there are before the end or the break
 * @param broken whether the encoding breaks after them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Utf8Text(char[] chars, int length, boolean broken) {

  public static final int BYTE_ORDER_MARK_LENGTH = 3;

  /** Where the text begins that may have a byte order mark before it. */
  public static int afterByteOrderMark(byte[] bytes) {
    return byteOrderMarkLength(bytes, 0, bytes.length);
  }

  /** Returns how many bytes of a part of an array are a byte order mark; 0 if it has none. */
  public static int byteOrderMarkLength(byte[] bytes, int from, int to) {
    boolean isMarked =
        to - from >= BYTE_ORDER_MARK_LENGTH
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return isMarked ? BYTE_ORDER_MARK_LENGTH : 0;
  }

  /** The number of bytes that suffice to see that a document is longer than allowed. */
  public static int readLimit(int maxLength) {
    return BYTE_ORDER_MARK_LENGTH + maxLength + 1;
  }

  /** Whether a byte is what JSON calls white space: a space, a tab, CR or LF, and nothing else. */
  public static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Whether a part of an array holds nothing but what JSON calls white space. */
  public static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Decodes a part of an array. */
  public static Utf8Text of(byte[] bytes, int from, int to) {
    if (isWide(bytes, from, to)) {
      return new Utf8Text(new char[0], 0, true);
    }
    char[] chars = new char[to - from];
    CharBuffer out = CharBuffer.wrap(chars);
    // A new decoder reports what is malformed.
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes, from, to - from), out, true);
    return new Utf8Text(chars, out.position(), result.isError());
  }

  /**
   * Whether this is UTF-16 or UTF-32 without a byte order mark: every JSON text begins with two
   * ASCII characters, whose other bytes are zero then. (Byte order marks are not UTF-8 anyway.)
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
