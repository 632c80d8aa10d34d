package io.github.customerkit.json.internal.envelope;

import io.github.customerkit.json.internal.input.ElementBoundary;
import io.github.customerkit.json.internal.text.StringScan;
import io.github.customerkit.json.internal.text.Utf8Text;
import io.github.customerkit.json.internal.token.StrictJson;
import java.nio.charset.StandardCharsets;

/**
 * Walks over the values of a JSON text in place. Exact for valid JSON; damaged text either stops
 * the walk or is passed over, and a reader must report it.
 */
final class ByteWalk {

  private final ElementBoundary boundary = new ElementBoundary();
  private final byte[] bytes;
  private final int end;
  private int at;
  private boolean isDamaged;

  ByteWalk(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Returns the index of the next byte. */
  int at() {
    return at;
  }

  /** Returns whether the text ended too early, or had a byte out of place. */
  boolean isDamaged() {
    return isDamaged;
  }

  /** Skips blanks; returns the byte after them without taking it, or 0 and damage at the end. */
  byte next() {
    while (at < end && Utf8Text.isBlank(bytes[at])) {
      at++;
    }
    isDamaged |= at == end;
    return isDamaged ? 0 : bytes[at];
  }

  /** Takes the next byte that is not blank if it is the given one. */
  boolean take(char expected) {
    boolean isNext = next() == expected && !isDamaged;
    at += isNext ? 1 : 0;
    return isNext;
  }

  /** Takes the next byte that is not blank; damage if it is another than the given one. */
  void require(char expected) {
    isDamaged |= !take(expected);
  }

  /** Takes a value. */
  void skipValue() {
    int begin = at;
    switch (next()) {
      case '"' -> skipString();
      case '{', '[' -> {
        boundary.beginDocument();
        at = boundary.scan(bytes, at, end);
        isDamaged |= boundary.part() != ElementBoundary.Part.WHOLE;
      }
      default -> {
        begin = at;
        while (at < end && isScalar(bytes[at])) {
          at++;
        }
        isDamaged |= at == begin;
      }
    }
  }

  private static boolean isScalar(byte b) {
    return switch (b) {
      case ',', ':', '"', '{', '}', '[', ']' -> false;
      default -> !Utf8Text.isBlank(b);
    };
  }

  /** Takes the name of a member. */
  String name() {
    if (next() != '"') {
      isDamaged = true;
      return "";
    }
    int begin = at + 1;
    boolean isEscaped = skipString();
    if (isDamaged) {
      return "";
    }
    String raw = new String(bytes, begin, at - 1 - begin, StandardCharsets.UTF_8);
    return isEscaped ? StrictJson.unescaped(raw) : raw;
  }

  /** Takes a string; returns whether it has an escape. */
  private boolean skipString() {
    boolean isEscaped = false;
    at++;
    while (true) {
      at = StringScan.first(bytes, at, end);
      if (at >= end) {
        isDamaged = true;
        return isEscaped;
      }
      byte b = bytes[at++];
      if (b == '"') {
        return isEscaped;
      }
      if (b == '\\') {
        isEscaped = true;
        at++;
      }
    }
  }
}
