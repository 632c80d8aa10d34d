package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.TestSeed;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

  private static String text(int codePoint) {
    return new String(Character.toChars(codePoint));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0000, 0x0009, 0x001F, 0x0020, 0x007F, 0x0085, 0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F,
        0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x2000, 0x200A, 0x200B, 0x200C, 0x200D,
        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x205F, 0x2060, 0x2064, 0x2065,
        0x2066, 0x206F, 0x2800, 0x3000, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F,
        0xFEFF, 0xFFA0, 0xFFF0, 0xFFF8, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0x13441, 0x13442, 0x13430,
        0x1343F, 0x1BCA0, 0x1D159, 0x1D173, 0x1D17A, 0x1FFFE, 0xE0000, 0xE0001, 0xE007F, 0xE0100,
        0xE01EF, 0xE0FFF, 0x10FFFF
      })
  void invisibleCharacterIsNotVisible(int codePoint) {
    assertThat(InvisibleCharacters.isBlank(text(codePoint))).isTrue();
    assertThat(InvisibleCharacters.isBlank(text(codePoint) + "a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0021, 0x007E, 0x0600, 0x06DD, 0x110BD, 0x00A1, 0x00AC, 0x00AE, 0x034E, 0x0350, 0x115E,
        0x1161, 0x17B3, 0x27FF, 0x2801, 0x3042, 0x3163, 0x3165, 0xFDCF, 0xFDF0, 0xFE10, 0xFF9F,
        0xFFFC, 0xFFFD, 0x13440, 0x13443, 0x1D158, 0x1D15A, 0x1F600, 0xDFFFD, 0xE1000
      })
  void anyOtherCharacterIsVisible(int codePoint) {
    assertThat(InvisibleCharacters.isBlank(text(codePoint))).isFalse();
    assertThat(InvisibleCharacters.isBlank(" " + text(codePoint) + " ")).isFalse();
  }

  /** The visible format characters: Unicode's prepended concatenation marks. */
  private static final Set<Integer> DRAWN =
      Set.of(
          0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2,
          0x110BD, 0x110CD);

  /**
   * A character class of what is invisible in spite of its general category: default ignorable code
   * points, and characters that are blank by name.
   */
  private static final Predicate<String> IGNORABLE_OR_BLANK =
      Pattern.compile(
              "[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2065\u3164\uFE00-\uFE0F\uFFA0"
                  + "\uFFF0-\uFFF8\\x{E0000}-\\x{E0FFF}"
                  + "\u2800\\x{13441}\\x{13442}\\x{1D159}]")
          .asMatchPredicate();

  @Test
  void everyCodePointFollowsTheDefinition() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      assertThat(InvisibleCharacters.isBlank(text(codePoint)))
          .as("U+%04X", codePoint)
          .isEqualTo(isInvisible(codePoint));
    }
  }

  private static boolean isInvisible(int codePoint) {
    boolean isNoCharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    // Assigned in Unicode 15, which is newer than the oldest supported JDK.
    boolean isNewFormat = codePoint >= 0x13439 && codePoint <= 0x1343F;
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !DRAWN.contains(codePoint);
      default -> isNoCharacter || isNewFormat || IGNORABLE_OR_BLANK.test(text(codePoint));
    };
  }

  @Test
  void surrogatesInTheWrongOrderAreNotVisible() {
    assertThat(InvisibleCharacters.isBlank("\uDE00\uD83D")).isTrue();
    assertThat(InvisibleCharacters.isBlank("\uDE00\uD83D\uDE00")).isFalse();
  }

  @Test
  void emptyTextIsBlank() {
    assertThat(InvisibleCharacters.isBlank("")).isTrue();
  }

  @Test
  void anyTextOfUtf16UnitsIsCheckedByItsCodePoints() {
    long seed = TestSeed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      char[] units = new char[random.nextInt(8)];
      for (int i = 0; i < units.length; i++) {
        // Mostly surrogates, paired or not, among any other units.
        units[i] =
            (char)
                (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 0xD800 | random.nextInt(0x800));
      }
      String text = new String(units);
      assertThat(InvisibleCharacters.isBlank(text))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(text.codePoints().allMatch(InvisibleCharacters::contains));
    }
  }
}
