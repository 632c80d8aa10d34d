package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.ReadLimits;

/**
 * A document's bytes, read once from the first to the last. Takes what is valid and within the
 * limits; whatever else there is ends in {@link FastPathAbort}, and is not judged here.
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

  /** Starts a document, which is a part of an array. */
  void start(byte[] document, int from, int to) {
    bytes = document;
    at = from;
    end = to;
    depth = 0;
    hasLineFeed = false;
  }

  /** Lets go of the document. */
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

  /** Returns the index of the byte that comes next. */
  int at() {
    return at;
  }

  /** Returns whether there was a line feed between two tokens. */
  boolean hasLineFeed() {
    return hasLineFeed;
  }

  /** Returns the index behind the document. */
  int end() {
    return end;
  }

  /** Continues at another byte. */
  void moveTo(int index) {
    at = index;
  }

  /** Returns the next byte without taking it; no byte of JSON if there is none. */
  byte peek() {
    return at < end ? bytes[at] : 0;
  }

  /** Returns the next byte that is not blank, without taking it. */
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

  /** Takes a quote that comes next, without blanks. */
  void requireQuote() {
    FastPathAbort.unless(at < end && bytes[at] == '"');
    at++;
  }

  /** Takes a byte if it comes next. */
  boolean takes(char expected) {
    if (next() == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** Takes a literal. */
  void literal(String literal) {
    next();
    int length = literal.length();
    FastPathAbort.unless(end - at >= length);
    for (int i = 0; i < length; i++) {
      FastPathAbort.unless(bytes[at + i] == literal.charAt(i));
    }
    at += length;
  }

  /** Takes {@code null} if it comes next. */
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

  /** Leaves an object of so many members, whose closing brace has been taken. */
  void endObject(int members) {
    depth--;
    FastPathAbort.unless(members <= maxMembers);
  }

  /** Leaves a list of so many elements, whose closing bracket has been taken. */
  void endList(int elements) {
    depth--;
    FastPathAbort.unless(elements <= maxElements);
  }

  /** Takes a comma, or the bracket that closes; returns whether it was the comma. */
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
