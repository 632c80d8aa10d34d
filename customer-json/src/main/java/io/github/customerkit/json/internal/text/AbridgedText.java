package io.github.customerkit.json.internal.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a document without most of the characters that its strings and numbers have beyond
 * their limits, so that a long part does not take several times its size while it is parsed. What
 * remains of the part is still beyond its limit and has the same beginning and, of a closed string,
 * the same end. Only what cannot be an error is left out.
 */
public final class AbridgedText {

  /** The length from which a text is abridged. */
  private static final int LONG = 1 << 20;

  /** The characters that stay before the end of a string: more than problems show of a name. */
  private static final int TAIL = 1 << 14;

  /** Bounds the memory for the places where something is left out. */
  private static final int MAX_GAPS = 1 << 14;

  private static final int HASH_LENGTH = 2 * Long.BYTES;
  private static final int PRIME = 31;
  private static final int UNICODE_ESCAPE = "\\u0000".length();

  private final char[] chars;
  private final int end;
  private final boolean broken;
  private final int maxCharacters;
  private final int maxDigits;
  private final List<Gap> gaps = new ArrayList<>();
  private int at;
  private int length;
  private boolean isAfterOddPart;

  /**
   * A place where something is left out.
   *
   * @param index the number of remaining characters before it
   * @param size the number of characters left out
   */
  private record Gap(int index, int size) {}

  private AbridgedText(Utf8Text text, int maxCharacters, int maxDigits) {
    this.chars = text.chars();
    this.end = text.length();
    this.broken = text.broken();
    this.maxCharacters = maxCharacters;
    this.maxDigits = maxDigits;
  }

  /**
   * Abridges a text in place; one that is not long stays as it is.
   *
   * @param maxCharacters the greatest number of characters that a string may have
   * @param maxDigits the greatest number of digits that a number may have
   */
  public static AbridgedText of(Utf8Text text, int maxCharacters, int maxDigits) {
    AbridgedText abridged = new AbridgedText(text, maxCharacters, maxDigits);
    if (text.length() < LONG) {
      abridged.length = text.length();
    } else {
      abridged.abridge();
    }
    return abridged;
  }

  /** Returns what remains. */
  public Utf8Text text() {
    return new Utf8Text(chars, length, broken);
  }

  /** Returns how many characters are left out between two places of what remains. */
  public int leftOut(long from, long to) {
    return gaps.stream()
        .filter(gap -> gap.index() >= from && gap.index() <= to)
        .mapToInt(Gap::size)
        .sum();
  }

  private void abridge() {
    while (at < end) {
      char next = chars[at];
      if (next == '"') {
        abridgeString();
      } else if (isDigit(next)) {
        abridgeDigits();
      } else {
        keep(1);
      }
    }
  }

  private void abridgeDigits() {
    for (int kept = 0; kept <= maxDigits && at < end && isDigit(chars[at]); kept++) {
      keep(1);
    }
    int from = at;
    while (at < end && isDigit(chars[at])) {
      at++;
    }
    addGap(at - from);
  }

  private void abridgeString() {
    keep(1);
    for (int kept = 0; kept <= maxCharacters && isInString(); kept++) {
      keepPart();
    }
    if (isInString()) {
      int quote = closingQuote();
      boolean isClosed = quote < end;
      abridgeUntil(isClosed ? quote - TAIL : end, isClosed);
      while (isInString()) {
        keepPart();
      }
    }
    if (at < end) {
      keep(1);
    }
  }

  /** Leaves out what is certainly valid; a hash can stand for it, so that names stay different. */
  private void abridgeUntil(int stop, boolean needsHash) {
    long hash = 0;
    int leftOut = 0;
    while (at < stop && gaps.size() < MAX_GAPS) {
      int from = at;
      // What follows a surrogate decides whether it is lone.
      while (at < stop && !isAfterOddPart && isPlain(partLength())) {
        at += partLength();
      }
      if (at == from) {
        keepPart();
      } else {
        for (int i = from; i < at; i++) {
          hash = hash * PRIME + chars[i];
        }
        leftOut += at - from;
        addGap(at - from);
      }
    }
    if (needsHash && leftOut >= HASH_LENGTH) {
      String digits = HexFormat.of().toHexDigits(hash);
      digits.getChars(0, HASH_LENGTH, chars, length);
      addGap(-HASH_LENGTH);
      length += HASH_LENGTH;
    }
  }

  private boolean isInString() {
    return at < end && chars[at] != '"';
  }

  /**
   * Returns the index of the quote that closes the current string; that of the end if none does.
   */
  private int closingQuote() {
    int i = at;
    while (i < end && chars[i] != '"') {
      i += chars[i] == '\\' ? 2 : 1;
    }
    return Math.min(i, end);
  }

  /** Returns the length of the escape, the surrogate pair or the other character that is next. */
  private int partLength() {
    if (Character.isHighSurrogate(chars[at])) {
      return 2;
    }
    if (chars[at] != '\\' || at + 1 == end) {
      return 1;
    }
    if (chars[at + 1] == 'u') {
      return isUnicodeEscape() ? UNICODE_ESCAPE : 1;
    }
    return "\"\\/bfnrt".indexOf(chars[at + 1]) < 0 ? 1 : 2;
  }

  private boolean isUnicodeEscape() {
    if (at + UNICODE_ESCAPE > end) {
      return false;
    }
    for (int i = at + 2; i < at + UNICODE_ESCAPE; i++) {
      if (!HexFormat.isHexDigit(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the next part is certainly valid. */
  private boolean isPlain(int part) {
    if (part == 1) {
      return chars[at] >= ' ' && chars[at] != '\\';
    }
    return part != UNICODE_ESCAPE || !isSurrogateEscape();
  }

  private boolean isSurrogateEscape() {
    return HexFormat.fromHexDigit(chars[at + 2]) == 0xD
        && HexFormat.fromHexDigit(chars[at + 3]) >= 8;
  }

  private void keepPart() {
    int part = partLength();
    isAfterOddPart = !isPlain(part);
    keep(part);
  }

  private void keep(int count) {
    System.arraycopy(chars, at, chars, length, count);
    at += count;
    length += count;
  }

  private void addGap(int size) {
    if (size != 0) {
      gaps.add(new Gap(length, size));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
