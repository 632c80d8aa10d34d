package io.github.customerkit.model.internal;

/**
 * The code points that show nothing by themselves.
 *
 * <p>Most are told by their general category. The rest are Unicode's default ignorable code points
 * of other categories, and a few letters and symbols that are blank by name. A code point that this
 * JDK does not know yet counts as visible: it may well be a letter of a newer script.
 */
public final class InvisibleCharacters {

  /** First and last code point of each range, ascending. */
  private static final int[] RANGES = {
    0x034F, 0x034F, // combining grapheme joiner
    0x115F, 0x1160, // Hangul choseong and jungseong fillers
    0x17B4, 0x17B5, // Khmer inherent vowels
    0x180B, 0x180F, // Mongolian variation selectors and vowel separator
    0x2065, 0x2065, // reserved among the invisible operators
    0x2800, 0x2800, // blank Braille pattern
    0x3164, 0x3164, // Hangul filler
    0xFDD0, 0xFDEF, // never characters
    0xFE00, 0xFE0F, // variation selectors
    0xFFA0, 0xFFA0, // halfwidth Hangul filler
    0xFFF0, 0xFFF8, // reserved for format characters
    0x13441, 0x13442, // blank hieroglyphs
    0x1D159, 0x1D159, // null notehead
    0xE0000, 0xE0FFF, // tags, variation selectors, and what is reserved for such
  };

  private InvisibleCharacters() {}

  /**
   * Returns whether a text shows nothing, which is what the code {@code blank} means.
   *
   * @param text the text; a surrogate without its other half shows nothing
   * @return true if every character is invisible, and for the empty text
   */
  public static boolean isBlank(CharSequence text) {
    int index = 0;
    while (index < text.length()) {
      int codePoint = Character.codePointAt(text, index);
      if (!contains(codePoint)) {
        return false;
      }
      index += Character.charCount(codePoint);
    }
    return true;
  }

  static boolean contains(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE ->
          true;
      default -> isNoCharacter(codePoint) || isInRanges(codePoint);
    };
  }

  /** The last two code points of every plane never are characters. */
  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean isInRanges(int codePoint) {
    for (int i = 0; i < RANGES.length && codePoint >= RANGES[i]; i += 2) {
      if (codePoint <= RANGES[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
