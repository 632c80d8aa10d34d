package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class Rfc3339AcceptanceTest {

  private static OffsetDateTime utc(int year, int month, int day, int nano) {
    return OffsetDateTime.of(year, month, day, 8, 15, 22, nano, ZoneOffset.UTC);
  }

  private static void assertRead(String text, OffsetDateTime expected) {
    // Equality of OffsetDateTime, not of instants, which is AssertJ's default.
    assertThat((Object) Rfc3339.parse(text)).as(text).isEqualTo(expected);
  }

  @Test
  void everyPartIsReadFromItsPlace() {
    assertRead(
        "1987-06-05T04:32:10.123456789+09:45",
        OffsetDateTime.of(1987, 6, 5, 4, 32, 10, 123_456_789, ZoneOffset.ofHoursMinutes(9, 45)));
  }

  @Test
  void lettersMayBeLowerCase() {
    assertRead("2020-02-07t08:15:22Z", utc(2020, 2, 7, 0));
    assertRead("2020-02-07T08:15:22z", utc(2020, 2, 7, 0));
    assertRead("2020-02-07t08:15:22.5z", utc(2020, 2, 7, 500_000_000));
  }

  @Test
  void oneToNineFractionDigitsAreRead() {
    assertRead("2020-02-07T08:15:22.1Z", utc(2020, 2, 7, 100_000_000));
    assertRead("2020-02-07T08:15:22.12Z", utc(2020, 2, 7, 120_000_000));
    assertRead("2020-02-07T08:15:22.123Z", utc(2020, 2, 7, 123_000_000));
    assertRead("2020-02-07T08:15:22.1234Z", utc(2020, 2, 7, 123_400_000));
    assertRead("2020-02-07T08:15:22.12345Z", utc(2020, 2, 7, 123_450_000));
    assertRead("2020-02-07T08:15:22.123456Z", utc(2020, 2, 7, 123_456_000));
    assertRead("2020-02-07T08:15:22.1234567Z", utc(2020, 2, 7, 123_456_700));
    assertRead("2020-02-07T08:15:22.12345678Z", utc(2020, 2, 7, 123_456_780));
    assertRead("2020-02-07T08:15:22.000000001Z", utc(2020, 2, 7, 1));
    assertRead("2020-02-07T08:15:22.0Z", utc(2020, 2, 7, 0));
  }

  @Test
  void zeroOffsetIsUtcWhateverItsSign() {
    assertRead("2020-02-07T08:15:22+00:00", utc(2020, 2, 7, 0));
    assertRead("2020-02-07T08:15:22-00:00", utc(2020, 2, 7, 0));
  }

  @Test
  void offsetsReachEighteenHoursBothWays() {
    assertRead("2020-02-07T08:15:22+18:00", utc(2020, 2, 7, 0).withOffsetSameLocal(ZoneOffset.MAX));
    assertRead("2020-02-07T08:15:22-18:00", utc(2020, 2, 7, 0).withOffsetSameLocal(ZoneOffset.MIN));
  }

  @Test
  void minutesOfANegativeOffsetAreNegativeToo() {
    assertRead(
        "2020-02-07T08:15:22-03:30",
        utc(2020, 2, 7, 0).withOffsetSameLocal(ZoneOffset.ofHoursMinutes(-3, -30)));
    assertRead(
        "2020-02-07T08:15:22-00:30",
        utc(2020, 2, 7, 0).withOffsetSameLocal(ZoneOffset.ofHoursMinutes(0, -30)));
  }

  @Test
  void leapDaysAreRead() {
    assertRead("2020-02-29T08:15:22Z", utc(2020, 2, 29, 0));
    assertRead("2000-02-29T08:15:22Z", utc(2000, 2, 29, 0));
  }

  @Test
  void lastDayOfEachMonthIsRead() {
    int[] days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; month++) {
      String text = String.format("2021-%02d-%02dT08:15:22Z", month, days[month - 1]);
      assertRead(text, utc(2021, month, days[month - 1], 0));
    }
  }

  @Test
  void firstAndLastTimesOfTheDayAreRead() {
    assertRead("2020-02-07T00:00:00Z", utc(2020, 2, 7, 0).withHour(0).withMinute(0).withSecond(0));
    assertRead(
        "2020-02-07T23:59:59Z", utc(2020, 2, 7, 0).withHour(23).withMinute(59).withSecond(59));
  }

  @Test
  void localYearZeroIsReadWhereItIsYearOneOfUtc() {
    assertRead(
        "0000-12-31T23:59:59-00:01",
        OffsetDateTime.of(0, 12, 31, 23, 59, 59, 0, ZoneOffset.ofHoursMinutes(0, -1)));
  }

  @Test
  void anyCharSequenceIsRead() {
    assertThat(Rfc3339.parse(new StringBuilder("2020-02-07T08:15:22Z")))
        .isEqualTo(utc(2020, 2, 7, 0));
  }
}
