package io.github.customerkit.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.LoyaltyMembership;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredicatesTest {

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
        0xFEFF, 0xFFA0, 0xFFF0, 0xFFF8, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0x13441, 0x13442, 0x1BCA0,
        0x1D159, 0x1D173, 0x1D17A, 0x1FFFE, 0xE0000, 0xE0001, 0xE007F, 0xE0100, 0xE01EF, 0xE0FFF,
        0x10FFFF
      })
  void invisibleCharacterIsNotVisible(int codePoint) {
    assertThat(Predicates.isVisible(text(codePoint))).isFalse();
    assertThat(Predicates.isVisible(text(codePoint) + "a")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0021, 0x007E, 0x00A1, 0x00AC, 0x00AE, 0x034E, 0x0350, 0x115E, 0x1161, 0x17B3, 0x27FF,
        0x2801, 0x3042, 0x3163, 0x3165, 0xFDCF, 0xFDF0, 0xFE10, 0xFF9F, 0xFFFC, 0xFFFD, 0x13440,
        0x13443, 0x1D158, 0x1D15A, 0x1F600, 0xDFFFD, 0xE1000
      })
  void anyOtherCharacterIsVisible(int codePoint) {
    assertThat(Predicates.isVisible(text(codePoint))).isTrue();
    assertThat(Predicates.isVisible(" " + text(codePoint) + " ")).isTrue();
  }

  @Test
  void surrogatesInTheWrongOrderAreNotVisible() {
    assertThat(Predicates.isVisible("\uDE00\uD83D")).isFalse();
    assertThat(Predicates.isVisible("\uDE00\uD83D\uDE00")).isTrue();
  }

  @Test
  void lengthIsCountedInCodePoints() {
    assertThat(Predicates.isAtMost("", 0)).isTrue();
    assertThat(Predicates.isAtMost("\uD83D\uDE00\uD83D\uDE00", 2)).isTrue();
    assertThat(Predicates.isAtMost("\uD83D\uDE00\uD83D\uDE00", 1)).isFalse();
    assertThat(Predicates.isAtMost("\uDE00\uD83D", 1)).isFalse();
    assertThat(Predicates.isAtMost("abc", Integer.MAX_VALUE)).isTrue();
  }

  @Test
  void anyTextOfUtf16UnitsIsJudgedAsItsCodePoints() {
    long seed = System.nanoTime();
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
      int max = random.nextInt(8);
      assertThat(Predicates.isAtMost(text, max))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(text.codePoints().count() <= max);
      assertThat(Predicates.isVisible(text))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(!text.codePoints().allMatch(InvisibleCharacters::contains));
    }
  }

  @Test
  void everyNumberFitsItsOwnPrecisionAndNoSmallerOne() {
    for (int digits = 1; digits <= 400; digits++) {
      BigDecimal smallest = new BigDecimal(BigInteger.TEN.pow(digits - 1));
      BigDecimal largest = new BigDecimal(BigInteger.TEN.pow(digits).subtract(BigInteger.ONE));
      for (BigDecimal number : List.of(smallest, largest, smallest.negate(), largest.negate())) {
        assertThat(Predicates.fits(number, digits, 0)).as("%d digits", digits).isTrue();
        assertThat(Predicates.fits(number, digits - 1, 0)).as("%d digits", digits).isFalse();
      }
    }
    assertThat(Predicates.fits(BigDecimal.TEN, Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
  }

  @Test
  void toleranceIsExactToTheNanosecond() {
    Instant now = Instant.parse("2026-11-23T12:00:00.9Z");
    Duration tolerance = Duration.ofSeconds(2, 200_000_000);
    Instant latest = Instant.parse("2026-11-23T12:00:03.1Z");
    assertThat(Predicates.isNotAhead(latest, now, tolerance)).isTrue();
    assertThat(Predicates.isNotAhead(latest.plusNanos(1), now, tolerance)).isFalse();
    assertThat(Predicates.isNotAhead(latest.minusNanos(1), now, tolerance)).isTrue();
  }

  @Test
  void toleranceDoesNotOverflowAtTheEndsOfTime() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    assertThat(Predicates.isNotAhead(Instant.MAX, Instant.MIN, longest)).isTrue();
    assertThat(Predicates.isNotAhead(Instant.MAX, Instant.MIN, Duration.ZERO)).isFalse();
    assertThat(Predicates.isNotAhead(Instant.MIN, Instant.MAX, Duration.ZERO)).isTrue();
    assertThat(Predicates.isNotAhead(Instant.MAX, Instant.MAX, longest)).isTrue();
  }

  @Test
  void repeatedMembershipsAreThoseThatASetRefuses() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      List<Object> memberships = new ArrayList<>();
      List<Integer> expected = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      int size = random.nextInt(2 * RepeatedMemberships.MOST_COMPARED_IN_PAIRS);
      for (int i = 0; i < size; i++) {
        long id = random.nextInt(2 * size);
        boolean isAudience = random.nextBoolean();
        memberships.add(isAudience ? audience(id) : programme(id));
        if (!seen.add(isAudience + " " + id)) {
          expected.add(i);
        }
      }
      assertThat(Predicates.repeated(memberships)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void whatIsNoMembershipIsPassedOver() {
    List<Object> others = new ArrayList<>();
    for (int size = 0; size < 100; size++) {
      assertThat(Predicates.repeated(others)).isEmpty();
      others.add(size % 2 == 0 ? null : "text");
    }
  }

  private static AudienceMembership audience(long id) {
    return AudienceMembership.builder().id(id).name("name").build();
  }

  private static LoyaltyMembership programme(long id) {
    return LoyaltyMembership.builder().loyaltyProgramId(id).build();
  }
}
