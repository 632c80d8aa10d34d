package io.github.customerkit.validation.internal.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.internal.InvisibleCharacters;
import io.github.customerkit.testing.TestSeed;
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

class PredicatesTest {

  @Test
  void textIsVisibleUnlessItIsBlank() {
    for (String text :
        List.of("", " ", "\u3164", "\u2800", "\u034F", "\uFE0F", "\uD800", "a", " a")) {
      assertThat(Predicates.isVisible(text)).isEqualTo(!InvisibleCharacters.isBlank(text));
    }
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
      int max = random.nextInt(8);
      assertThat(Predicates.isAtMost(text, max))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(text.codePoints().count() <= max);
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
    long seed = TestSeed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      List<Object> memberships = new ArrayList<>();
      List<Integer> expected = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      int size = random.nextInt(2 * RepeatedMemberships.MAX_COMPARED_IN_PAIRS);
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
  void otherElementsAreIgnored() {
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
