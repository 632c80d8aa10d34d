package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.text.StringScan;
import java.nio.charset.StandardCharsets;

/**
 * A document's bytes as they are read once from the first to the last. Takes what is plainly right
 * JSON; whatever else there is ends in {@link FastPathAbort}, and is not judged here.
 */
public final class JsonScanner {

  /** What Java puts in place of bytes that are not UTF-8; rare enough in good text. */
  private static final char REPLACEMENT = '\ufffd';

  private final byte[] bytes;
  private final int end;
  private final ReadLimits limits;
  private final StringCache known;
  private int at;
  private int depth;

  /** Where the string that was read last begins and ends in the bytes, and whether it is ASCII. */
  private int textFrom;

  private int textTo;
  private boolean isAscii;

  public JsonScanner(byte[] bytes, int from, int end, ReadLimits limits, StringCache known) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.limits = limits;
    this.known = known;
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The index of the next byte. */
  public int at() {
    return at;
  }

  public int textFrom() {
    return textFrom;
  }

  public int textTo() {
    return textTo;
  }

  /** The next byte that is not blank, which is not taken yet. */
  public byte next() {
    while (at < end) {
      byte b = bytes[at];
      if (b > ' ') {
        return b;
      }
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        break;
      }
      at++;
    }
    throw new FastPathAbort();
  }

  /** The byte at an offset from what is taken; no byte of JSON if there is none. */
  public byte peek(int offset) {
    return at + offset < end ? bytes[at + offset] : 0;
  }

  public void take(int count) {
    at += count;
  }

  public void require(char expected) {
    if (next() != expected) {
      throw new FastPathAbort();
    }
    at++;
  }

  /** Takes a byte if it comes next. */
  public boolean takes(char expected) {
    boolean isNext = next() == expected;
    at += isNext ? 1 : 0;
    return isNext;
  }

  /** Takes the rest of a literal, of which the first letter was seen. */
  public void literal(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (peek(i) != literal.charAt(i)) {
        throw new FastPathAbort();
      }
    }
    at += literal.length();
  }

  public boolean takesNull() {
    boolean isNull = next() == 'n';
    if (isNull) {
      literal("null");
    }
    return isNull;
  }

  public void begin(char bracket) {
    require(bracket);
    if (++depth > limits.getMaxNesting()) {
      throw new FastPathAbort();
    }
  }

  public void end() {
    depth--;
  }

  /** Ends the reading if the members just read are not fine, or too many. */
  public void requireMembers(boolean areFine, int count) {
    if (!areFine || count > limits.getMaxMembers()) {
      throw new FastPathAbort();
    }
  }

  public void requireElements(int count) {
    if (count > limits.getMaxElements()) {
      throw new FastPathAbort();
    }
  }

  public void requireEnd() {
    while (at < end) {
      byte b = bytes[at++];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        throw new FastPathAbort();
      }
    }
  }

  /** Goes to the value of the member whose name, in ASCII, is the text then. */
  public void name() {
    scan(limits.getMaxNameLength());
    if (!isAscii) {
      throw new FastPathAbort();
    }
    require(':');
  }

  /** Takes a string, which is the text then. */
  public void scanString() {
    scan(limits.getMaxStringLength());
  }

  /** The text; the same object for the same one as far as that is known. */
  public String knownText() {
    return isAscii ? known.of(bytes, textFrom, textTo) : text();
  }

  public String text() {
    int length = textTo - textFrom;
    if (isAscii) {
      return new String(bytes, textFrom, length, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, textFrom, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new FastPathAbort();
    }
    return text;
  }

  private void scan(int maxLength) {
    require('"');
    textFrom = at;
    isAscii = true;
    int i = StringScan.first(bytes, at, end);
    while (i < end && bytes[i] != '"') {
      byte b = bytes[i];
      if (b == '\\' || (b >= 0 && b < ' ')) {
        throw new FastPathAbort();
      }
      isAscii &= b >= 0;
      i = StringScan.first(bytes, i + 1, end);
    }
    textTo = i;
    at = i + 1;
    // There are no more characters than bytes.
    if (i >= end || i - textFrom > maxLength) {
      throw new FastPathAbort();
    }
  }
}
