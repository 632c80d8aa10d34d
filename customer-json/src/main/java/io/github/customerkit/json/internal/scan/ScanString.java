package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.StringScan;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strings: member names and values. */
final class ScanString {

  /** What Java puts in place of bytes that are not UTF-8; rare enough in valid text. */
  private static final char REPLACEMENT = '\ufffd';

  private final JsonScanner in;
  private final int maxLength;
  private final int maxNameLength;
  private final StringCache cache = new StringCache();
  private final ScanEscapes escapes = new ScanEscapes();

  /** Where the string that was scanned last begins and ends, and what is in it. */
  private int from;

  private int to;
  private boolean isAscii;
  private boolean hasEscapes;

  ScanString(JsonScanner in) {
    this.in = in;
    this.maxLength = in.limits().getMaxStringLength();
    this.maxNameLength = in.limits().getMaxNameLength();
  }

  /** Reads a value. */
  String value() {
    in.require('"');
    byte[] bytes = in.bytes();
    int begin = in.at();
    int i = StringScan.first(bytes, begin, in.end());
    if (i < in.end() && bytes[i] == '"' && i - begin <= maxLength) {
      in.moveTo(i + 1);
      return new String(bytes, begin, i - begin, StandardCharsets.ISO_8859_1);
    }
    in.moveTo(begin - 1);
    scan(maxLength);
    return decode();
  }

  /** Reads a value or null. */
  @Nullable String valueOrNull() {
    return in.takesNull() ? null : value();
  }

  /** Reads a value that many documents have in common; usually the same object for the same one. */
  String sharedValue() {
    scan(maxLength);
    return shared();
  }

  /** Reads a member's name and the colon; usually the same object for the same name. */
  String name() {
    in.next();
    int quote = in.at();
    String name = cache.follower(in.bytes(), quote, in.end());
    if (name == null || cache.length() > maxNameLength) {
      scan(maxNameLength);
      name = shared();
    } else {
      in.moveTo(quote + cache.length() + 2);
    }
    in.require(':');
    return name;
  }

  /** Gives memory back that is unusual. */
  void release() {
    escapes.trim();
  }

  /** Starts a document: its names are expected to be those of the one before. */
  void restart() {
    cache.restart();
  }

  private String shared() {
    String text = cache.find(in.bytes(), from, to);
    if (text == null) {
      text = isAscii && !hasEscapes ? ascii() : decode();
      cache.add(in.bytes(), from, to, text);
    }
    return text;
  }

  private String ascii() {
    return new String(in.bytes(), from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Returns the text, which goes through UTF-8 strictly. */
  private String decode() {
    byte[] text = in.bytes();
    int begin = from;
    int length = to - from;
    if (hasEscapes) {
      length = escapes.decode(in.bytes(), from, to);
      text = escapes.decoded();
      begin = 0;
    }
    String decoded = new String(text, begin, length, StandardCharsets.UTF_8);
    FastPathAbort.unless(decoded.indexOf(REPLACEMENT) < 0);
    return decoded;
  }

  private void scan(int maxCharacters) {
    in.require('"');
    byte[] bytes = in.bytes();
    int end = in.end();
    from = in.at();
    isAscii = true;
    hasEscapes = false;
    int i = StringScan.first(bytes, from, end);
    if (i >= end || bytes[i] != '"') {
      i = scanOn(bytes, i, end);
    }
    to = i;
    in.moveTo(i + 1);
    // There are no more characters than bytes.
    FastPathAbort.unless(i - from <= maxCharacters);
  }

  /** Returns the index of the quote at the end. */
  private int scanOn(byte[] bytes, int special, int end) {
    int i = special;
    while (i < end && bytes[i] != '"') {
      byte b = bytes[i++];
      if (b == '\\') {
        hasEscapes = true;
        // Whatever it is that is escaped: a quote or backslash does not end the string.
        i++;
      } else {
        FastPathAbort.unless(b < 0);
        isAscii = false;
        while (i < end && bytes[i] < 0) {
          i++;
        }
      }
      i = i < end ? StringScan.first(bytes, i, end) : end;
    }
    FastPathAbort.unless(i < end);
    return i;
  }
}
