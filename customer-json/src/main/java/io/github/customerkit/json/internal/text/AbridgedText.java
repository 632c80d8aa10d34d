package io.github.customerkit.json.internal.text;

import java.util.ArrayList;
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

  /**
   * The characters and digits that always stay: more than problems show of a name, and than the
   * parser reads on after an invalid token.
   */
  private static final int HEAD = 1_000;

  /** Bounds the places of one string where something is left out. */
  private static final int MAX_GAPS = 1 << 14;

  private static final int UNCLOSED = Integer.MAX_VALUE;

  private final char[] chars;
  private final int end;
  private final boolean broken;
  private final StringParts parts;
  private final int maxCharacters;
  private final int maxDigits;
  private final List<Gap> gaps = new ArrayList<>();
  private int at;
  private int length;
  private boolean isAfterLone;

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
    this.parts = new StringParts(chars, end);
    this.maxCharacters = Math.max(maxCharacters, HEAD);
    this.maxDigits = Math.max(maxDigits, HEAD);
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
    for (int kept = 0; kept <= maxCharacters && isInString(); ) {
      kept += keepPart();
    }
    if (isInString()) {
      int left = charactersToQuote();
      boolean isClosed = left < UNCLOSED;
      int middle = isClosed ? left - TAIL : UNCLOSED;
      if (middle >= StandIn.LENGTH) {
        leaveOut(middle, isClosed);
      }
      while (isInString()) {
        keepPart();
      }
    }
    if (at < end) {
      keep(1);
    }
  }

  /**
   * Leaves out characters that are certainly valid. A short text stands for those of a closed
   * string, which may be a name.
   */
  private void leaveOut(int characters, boolean isClosed) {
    StandIn standIn = new StandIn();
    int read = 0;
    for (int places = 0; read < characters && isInString() && places < MAX_GAPS; places++) {
      int from = at;
      // What follows a lone surrogate must not become its other half.
      while (read < characters && isInString() && !isAfterLone && isPlain()) {
        int part = parts.length(at);
        parts.add(at, part, standIn);
        read += parts.characters(at, part);
        at += part;
      }
      if (at == from) {
        read += keepPart();
      } else {
        addGap(at - from);
      }
    }
    if (isClosed && at - length >= StandIn.LENGTH) {
      standIn.write(chars, length);
      addGap(-StandIn.LENGTH);
      length += StandIn.LENGTH;
    }
  }

  private boolean isInString() {
    return at < end && chars[at] != '"';
  }

  /** Returns the number of characters to the quote that closes the string; UNCLOSED if none. */
  private int charactersToQuote() {
    int characters = 0;
    for (int i = at; i < end; ) {
      int part = parts.length(i);
      if (chars[i] == '"') {
        return characters;
      }
      if (part == StringParts.BROKEN) {
        return UNCLOSED;
      }
      characters += parts.characters(i, part);
      i += part;
    }
    return UNCLOSED;
  }

  private boolean isPlain() {
    int part = parts.length(at);
    return part != StringParts.BROKEN && !parts.isLone(at, part);
  }

  /** Keeps the next part and returns the number of its characters. */
  private int keepPart() {
    int part = parts.length(at);
    if (part == StringParts.BROKEN) {
      // The parser stops here, and how much of what follows it looks at is its own affair.
      keep(end - at);
      return 0;
    }
    int characters = parts.characters(at, part);
    isAfterLone = parts.isLone(at, part);
    keep(part);
    return characters;
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
