package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.StringScan;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads strings: member names and values. */
final class ScanString {

  /** Java's replacement for bytes that are not UTF-8, which is rare in valid text. */
  private static final char REPLACEMENT = '\ufffd';

  private final JsonScanner in;
  private final int maxLength;
  private final int maxNameLength;
  private final StringCache cache = new StringCache();
  private final ScanEscapes escapes = new ScanEscapes();

  /** The range of the last scanned string, and its kind of content. */
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

  /** Reads a value that many documents share; usually returns the same object for the same text. */
  String sharedValue() {
    scan(maxLength);
    return shared();
  }

  /** Reads a member's name and the colon; usually returns the same object for the same name. */
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

  /** Releases an unusually large array. */
  void release() {
    escapes.trim();
  }

  /** Starts a document, and expects the names of the previous one. */
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

  /** Decodes the text, which must be valid UTF-8. */
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
    // A text has at most as many characters as bytes.
    FastPathAbort.unless(i - from <= maxCharacters);
  }

  /** Returns the index of the quote at the end. */
  private int scanOn(byte[] bytes, int special, int end) {
    int i = special;
    while (i < end && bytes[i] != '"') {
      byte b = bytes[i++];
      if (b == '\\') {
        hasEscapes = true;
        // The escaped byte does not end the string, even if it is a quote.
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
