package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class Rfc3339FormatTest {

  private static final Instant TIME = Instant.ofEpochSecond(1_581_063_322);
  private static final Instant FIRST =
      OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();
  private static final Instant LAST =
      OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999, ZoneOffset.UTC).toInstant();

  private static String format(Instant instant, int hours, int minutes) {
    return Rfc3339.format(instant.atOffset(ZoneOffset.ofHoursMinutes(hours, minutes)));
  }

  @Test
  void instantIsWrittenInUtc() {
    assertThat(Rfc3339.format(TIME)).isEqualTo("2020-02-07T08:15:22Z");
  }

  @Test
  void fractionHasTheFewestOfThreeSixOrNineDigits() {
    assertThat(Rfc3339.format(TIME.plusNanos(500_000_000))).isEqualTo("2020-02-07T08:15:22.500Z");
    assertThat(Rfc3339.format(TIME.plusNanos(1_000_000))).isEqualTo("2020-02-07T08:15:22.001Z");
    assertThat(Rfc3339.format(TIME.plusNanos(1_000))).isEqualTo("2020-02-07T08:15:22.000001Z");
    assertThat(Rfc3339.format(TIME.plusNanos(120_000_100)))
        .isEqualTo("2020-02-07T08:15:22.120000100Z");
    assertThat(Rfc3339.format(TIME.plusNanos(1))).isEqualTo("2020-02-07T08:15:22.000000001Z");
  }

  @Test
  void yearsBeforeOneThousandHaveFourDigits() {
    assertThat(Rfc3339.format(FIRST)).isEqualTo("0001-01-01T00:00:00Z");
    assertThat(Rfc3339.format(LAST)).isEqualTo("9999-12-31T23:59:59.999999999Z");
  }

  @Test
  void offsetIsWrittenWithItsSign() {
    assertThat(format(TIME, 1, 0)).isEqualTo("2020-02-07T09:15:22+01:00");
    assertThat(format(TIME, -3, -30)).isEqualTo("2020-02-07T04:45:22-03:30");
    assertThat(format(TIME, 0, -5)).isEqualTo("2020-02-07T08:10:22-00:05");
    assertThat(format(TIME, 18, 0)).isEqualTo("2020-02-08T02:15:22+18:00");
  }

  @Test
  void zeroOffsetIsWrittenAsZ() {
    assertThat(format(TIME, 0, 0)).isEqualTo("2020-02-07T08:15:22Z");
  }

  @Test
  void offsetWithSecondsIsWrittenInUtc() {
    OffsetDateTime time = TIME.atOffset(ZoneOffset.ofTotalSeconds(3601));
    assertThat(Rfc3339.format(time)).isEqualTo("2020-02-07T08:15:22Z");
  }

  @Test
  void localYearWithoutFourDigitsIsWrittenInUtc() {
    assertThat(format(LAST, 0, 1)).isEqualTo("9999-12-31T23:59:59.999999999Z");
    assertThat(format(FIRST, -1, 0)).isEqualTo("0000-12-31T23:00:00-01:00");
  }

  @Test
  void timeOutsideTheYearsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rfc3339.format(FIRST.minusNanos(1)))
        .withMessage("a time outside the years 1 to 9999 of UTC");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rfc3339.format(LAST.plusNanos(1)))
        .withMessage("a time outside the years 1 to 9999 of UTC");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> format(LAST.plusNanos(1), -1, 0))
        .withMessage("a time outside the years 1 to 9999 of UTC");
  }

  @Test
  void instantBeyondOffsetDateTimeIsRefusedInTheSameWay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rfc3339.format(Instant.MAX))
        .withMessage("a time outside the years 1 to 9999 of UTC");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rfc3339.format(Instant.MIN))
        .withMessage("a time outside the years 1 to 9999 of UTC");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Rfc3339.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Rfc3339.format((Instant) null))
        .withMessage("instant");
    assertThatNullPointerException()
        .isThrownBy(() -> Rfc3339.format((OffsetDateTime) null))
        .withMessage("time");
  }
}
