package io.github.customerkit.model.internal;

/**
 * The code points that have no visible shape.
 *
 * <p>These are, of Unicode 16: separators, controls and surrogates; format characters, except those
 * that are drawn (such as the Arabic number sign); default ignorable code points; noncharacters;
 * and a few letters and symbols that are blank by name. The list does not depend on the JDK, whose
 * version of Unicode changes with each release. An unassigned code point counts as visible: it may
 * be a letter of a newer script.
 */
public final class InvisibleCharacters {

  /** First and last code point of each range, ascending. */
  private static final int[] RANGES = {
    0x0000, 0x0020, // controls, space
    0x007F, 0x00A0, // controls, no-break space
    0x00AD, 0x00AD, // soft hyphen
    0x034F, 0x034F, // combining grapheme joiner
    0x061C, 0x061C, // Arabic letter mark
    0x115F, 0x1160, // Hangul choseong and jungseong fillers
    0x1680, 0x1680, // Ogham space mark
    0x17B4, 0x17B5, // Khmer inherent vowels
    0x180B, 0x180F, // Mongolian variation selectors and vowel separator
    0x2000, 0x200F, // spaces, zero-width characters, marks of direction
    0x2028, 0x202F, // separators, marks of direction, narrow no-break space
    0x205F, 0x206F, // mathematical space, invisible operators, marks of direction
    0x2800, 0x2800, // blank Braille pattern
    0x3000, 0x3000, // ideographic space
    0x3164, 0x3164, // Hangul filler
    0xD800, 0xDFFF, // surrogates without their other half
    0xFDD0, 0xFDEF, // noncharacters
    0xFE00, 0xFE0F, // variation selectors
    0xFEFF, 0xFEFF, // byte order mark
    0xFFA0, 0xFFA0, // halfwidth Hangul filler
    0xFFF0, 0xFFFB, // reserved for format characters, interlinear annotation
    0x13430, 0x1343F, // joiners of hieroglyphs
    0x13441, 0x13442, // blank hieroglyphs
    0x1BCA0, 0x1BCA3, // shorthand format controls
    0x1D159, 0x1D159, // null notehead
    0x1D173, 0x1D17A, // musical format controls
    0xE0000, 0xE0FFF, // tags, variation selectors, and code points reserved for such
  };

  private InvisibleCharacters() {}

  /**
   * Returns whether a text has no visible character, which is what the code {@code blank} means.
   *
   * @param text the text; a surrogate without its other half is invisible
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
    return isInRanges(codePoint) || isNoncharacter(codePoint);
  }

  /** The last two code points of each plane are noncharacters. */
  private static boolean isNoncharacter(int codePoint) {
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
