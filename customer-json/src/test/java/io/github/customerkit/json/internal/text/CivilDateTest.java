package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.TestRounds;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Tests that dates are those of {@code java.time}. */
class CivilDateTest {

  @Test
  void everyMonthHasItsDays() {
    for (int year : new int[] {1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9999}) {
      for (int month = 1; month <= 12; month++) {
        YearMonth expected = YearMonth.of(year, month);
        assertThat(CivilDate.daysOf(year, month))
            .as(expected.toString())
            .isEqualTo(expected.lengthOfMonth());
      }
    }
  }

  @Test
  void firstAndLastDaysOfAllMonthsAreConverted() {
    for (int year = 1; year <= 9999; year += TestRounds.step() / 2 + 1) {
      for (int month = 1; month <= 12; month++) {
        LocalDate first = LocalDate.of(year, month, 1);
        requireConverted(first);
        requireConverted(first.plusMonths(1).minusDays(1));
      }
    }
  }

  @Test
  void firstAndLastDaysOfCenturiesAreConverted() {
    for (int year = 100; year <= 9900; year += 100) {
      LocalDate march = LocalDate.of(year, 3, 1);
      requireConverted(march);
      requireConverted(march.minusDays(1));
      requireConverted(march.minusDays(2));
    }
  }

  private static void requireConverted(LocalDate date) {
    int year = date.getYear();
    int month = date.getMonthValue();
    int day = date.getDayOfMonth();
    int epochDay = Math.toIntExact(date.toEpochDay());
    assertThat(CivilDate.epochDay(year, month, day)).as(date.toString()).isEqualTo(epochDay);
    assertThat(CivilDate.ofEpochDay(epochDay))
        .as(date.toString())
        .isEqualTo(year * 10_000 + month * 100 + day);
  }
}
