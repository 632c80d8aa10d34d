package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.ReadLimits;

/**
 * Reads the bytes of a document in order. Everything that is invalid, unusual or beyond the limits
 * throws {@link FastPathAbort}.
 */
final class JsonScanner {

  private static final byte[] NOTHING = {};

  private final ReadLimits limits;
  private final int maxStringLength;
  private final int maxNesting;
  private final int maxMembers;
  private final int maxElements;
  private byte[] bytes = NOTHING;
  private int at;
  private int end;
  private int depth;
  private boolean hasLineFeed;

  JsonScanner(ReadLimits limits) {
    this.limits = limits;
    this.maxStringLength = limits.getMaxStringLength();
    this.maxNesting = limits.getMaxNesting();
    this.maxMembers = limits.getMaxMembers();
    this.maxElements = limits.getMaxElements();
  }

  /** Starts a document, a range of an array. */
  void start(byte[] document, int from, int to) {
    bytes = document;
    at = from;
    end = to;
    depth = 0;
    hasLineFeed = false;
  }

  /** Releases the document. */
  void release() {
    bytes = NOTHING;
  }

  ReadLimits limits() {
    return limits;
  }

  int maxStringLength() {
    return maxStringLength;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns the index of the next byte. */
  int at() {
    return at;
  }

  /** Returns whether there was a line feed between two tokens. */
  boolean hasLineFeed() {
    return hasLineFeed;
  }

  /** Returns the index after the document. */
  int end() {
    return end;
  }

  /** Moves to an index. */
  void moveTo(int index) {
    at = index;
  }

  /** Skips blanks, and returns the next byte without consuming it. */
  byte next() {
    int i = at;
    if (i < end && bytes[i] > ' ') {
      return bytes[i];
    }
    return skipBlanks();
  }

  private byte skipBlanks() {
    while (at < end && isBlank(bytes[at])) {
      hasLineFeed |= bytes[at] == '\n';
      at++;
    }
    FastPathAbort.unless(at < end);
    return bytes[at];
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  void require(char expected) {
    FastPathAbort.unless(next() == expected);
    at++;
  }

  /** Consumes a quote, which must be the next byte. */
  void requireQuote() {
    FastPathAbort.unless(at < end && bytes[at] == '"');
    at++;
  }

  /** Consumes a byte if it comes next after blanks. */
  boolean takes(char expected) {
    if (next() == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** Consumes a literal. */
  void literal(String literal) {
    next();
    int length = literal.length();
    FastPathAbort.unless(end - at >= length);
    for (int i = 0; i < length; i++) {
      FastPathAbort.unless(bytes[at + i] == literal.charAt(i));
    }
    at += length;
  }

  /** Consumes {@code null} if it comes next. */
  boolean takesNull() {
    boolean isNull = next() == 'n';
    if (isNull) {
      literal("null");
    }
    return isNull;
  }

  void begin(char bracket) {
    require(bracket);
    FastPathAbort.unless(++depth <= maxNesting);
  }

  /** Leaves an object after its closing brace, and checks its number of members. */
  void endObject(int members) {
    depth--;
    FastPathAbort.unless(members <= maxMembers);
  }

  /** Leaves a list after its closing bracket, and checks its number of elements. */
  void endList(int elements) {
    depth--;
    FastPathAbort.unless(elements <= maxElements);
  }

  /** Consumes a comma or the closing bracket; returns true for a comma. */
  boolean more(char closing) {
    byte next = next();
    at++;
    FastPathAbort.unless(next == ',' || next == closing);
    return next == ',';
  }

  void requireEnd() {
    while (at < end) {
      FastPathAbort.unless(isBlank(bytes[at++]));
    }
  }
}
