package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.internal.Rfc3339Parser;
import org.junit.jupiter.api.Test;

/** Tests each refused text beside an accepted one that differs only in the error. */
class Rfc3339RefusalTest {

  private static void assertRefused(String refused, String accepted) {
    assertThat(Rfc3339.parse(refused)).as(refused).isNull();
    assertThat(Rfc3339.parse(accepted)).as(accepted).isNotNull();
    assertThat(Rfc3339Parser.isTimestamp(refused)).as(refused).isFalse();
    assertThat(Rfc3339Parser.isTimestamp(accepted)).as(accepted).isTrue();
  }

  @Test
  void secondSixtyIsRefused() {
    assertRefused("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z");
    assertRefused("2020-02-07T08:15:99Z", "2020-02-07T08:15:19Z");
  }

  @Test
  void minuteSixtyIsRefused() {
    assertRefused("2020-02-07T08:60:22Z", "2020-02-07T08:59:22Z");
  }

  @Test
  void hourTwentyFourIsRefused() {
    assertRefused("2020-02-07T24:00:00Z", "2020-02-07T23:00:00Z");
  }

  @Test
  void dayBeyondTheEndOfItsMonthIsRefused() {
    assertRefused("2020-02-30T08:15:22Z", "2020-02-29T08:15:22Z");
    assertRefused("2020-04-31T08:15:22Z", "2020-04-30T08:15:22Z");
    assertRefused("2020-06-31T08:15:22Z", "2020-06-30T08:15:22Z");
    assertRefused("2020-09-31T08:15:22Z", "2020-09-30T08:15:22Z");
    assertRefused("2020-11-31T08:15:22Z", "2020-11-30T08:15:22Z");
    assertRefused("2020-12-32T08:15:22Z", "2020-12-31T08:15:22Z");
  }

  @Test
  void leapDayOfAnotherYearIsRefused() {
    assertRefused("2021-02-29T08:15:22Z", "2020-02-29T08:15:22Z");
    assertRefused("1900-02-29T08:15:22Z", "2000-02-29T08:15:22Z");
  }

  @Test
  void dayOrMonthZeroIsRefused() {
    assertRefused("2020-02-00T08:15:22Z", "2020-02-01T08:15:22Z");
    assertRefused("2020-00-07T08:15:22Z", "2020-01-07T08:15:22Z");
  }

  @Test
  void monthThirteenIsRefused() {
    assertRefused("2020-13-07T08:15:22Z", "2020-12-07T08:15:22Z");
  }

  @Test
  void anythingForTheTIsRefused() {
    assertRefused("2020-02-07 08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07_08:15:22Z", "2020-02-07t08:15:22Z");
  }

  @Test
  void otherSeparatorsAreRefused() {
    assertRefused("2020/02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02/07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08.15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15.22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22,5Z", "2020-02-07T08:15:22.5Z");
    assertRefused("2020-02-07T08:15:22+01.00", "2020-02-07T08:15:22+01:00");
  }

  @Test
  void basicFormatIsRefused() {
    assertRefused("20200207T081522.0000Z", "2020-02-07T08:15:22.0000Z");
  }

  @Test
  void dotWithoutDigitsIsRefused() {
    assertRefused("2020-02-07T08:15:22.Z", "2020-02-07T08:15:22.0Z");
    assertRefused("2020-02-07T08:15:22.+01:00", "2020-02-07T08:15:22.0+01:00");
  }

  @Test
  void tenFractionDigitsAreRefused() {
    assertRefused("2020-02-07T08:15:22.0123456789Z", "2020-02-07T08:15:22.012345678Z");
    assertRefused("2020-02-07T08:15:22.0000000000Z", "2020-02-07T08:15:22.000000000Z");
  }

  @Test
  void missingSecondsAreRefused() {
    assertRefused("2020-02-07T08:15Z", "2020-02-07T08:15:00Z");
    assertRefused("2020-02-07T08:15+01:00", "2020-02-07T08:15:00+01:00");
  }

  @Test
  void missingOffsetIsRefused() {
    assertRefused("2020-02-07T08:15:22", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22.5", "2020-02-07T08:15:22.5Z");
  }

  @Test
  void offsetOfAnotherShapeIsRefused() {
    assertRefused("2020-02-07T08:15:22+0100", "2020-02-07T08:15:22+01:00");
    assertRefused("2020-02-07T08:15:22+01", "2020-02-07T08:15:22+01:00");
    assertRefused("2020-02-07T08:15:22+1:00", "2020-02-07T08:15:22+01:00");
    assertRefused("2020-02-07T08:15:22+01:00:30", "2020-02-07T08:15:22+01:00");
    assertRefused("2020-02-07T08:15:22 01:00", "2020-02-07T08:15:22+01:00");
    assertRefused("2020-02-07T08:15:22\u221201:00", "2020-02-07T08:15:22-01:00");
    assertRefused("2020-02-07T08:15:22Z+01:00", "2020-02-07T08:15:22+01:00");
  }

  @Test
  void offsetBeyondEighteenHoursIsRefused() {
    assertRefused("2020-02-07T08:15:22+18:01", "2020-02-07T08:15:22+18:00");
    assertRefused("2020-02-07T08:15:22-18:01", "2020-02-07T08:15:22-18:00");
    assertRefused("2020-02-07T08:15:22+19:00", "2020-02-07T08:15:22+17:59");
    assertRefused("2020-02-07T08:15:22-99:59", "2020-02-07T08:15:22-17:59");
  }

  @Test
  void offsetMinuteSixtyIsRefused() {
    assertRefused("2020-02-07T08:15:22+01:60", "2020-02-07T08:15:22+01:59");
    assertRefused("2020-02-07T08:15:22-17:60", "2020-02-07T08:15:22-17:59");
  }

  @Test
  void zoneNameIsRefused() {
    assertRefused("2020-02-07T08:15:22UTC", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22Z[UTC]", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22X", "2020-02-07T08:15:22z");
  }

  @Test
  void blanksAroundOrInsideAreRefused() {
    assertRefused(" 2020-02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22Z ", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22Z\n", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22 Z", "2020-02-07T08:15:22Z");
  }

  @Test
  void yearZeroOfUtcIsRefused() {
    assertRefused("0000-12-31T23:59:59Z", "0001-01-01T00:00:00Z");
    assertRefused("0001-01-01T00:59:59+01:00", "0001-01-01T01:00:00+01:00");
  }

  @Test
  void yearTenThousandOfUtcIsRefused() {
    assertRefused("9999-12-31T23:00:00-01:00", "9999-12-31T22:59:59.999999999-01:00");
    assertRefused("10000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z");
  }

  @Test
  void signOrOtherLengthOfTheYearIsRefused() {
    assertRefused("-2020-02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("+2020-02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("-020-02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("+020-02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("220-02-07T08:15:22.0Z", "2020-02-07T08:15:22.0Z");
  }

  @Test
  void signInsideANumberIsRefused() {
    assertRefused("2020-+2-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02--7T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("20-1-02-07T08:15:22Z", "2011-02-07T08:15:22Z");
  }

  @Test
  void charactersNextToTheDigitsAreRefused() {
    assertRefused("2020-02-07T08:15:2/Z", "2020-02-07T08:15:20Z");
    assertRefused("2020-02-07T08:15:2:Z", "2020-02-07T08:15:29Z");
  }

  @Test
  void nonAsciiDigitsAreRefused() {
    assertRefused("\u0662020-02-07T08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:2\uff12Z", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07T08:15:22.\u0665Z", "2020-02-07T08:15:22.5Z");
    assertRefused("2020-02-07T08:15:22+0\u0661:00", "2020-02-07T08:15:22+01:00");
  }

  @Test
  void partsOfATimestampAreRefused() {
    assertRefused("", "2020-02-07T08:15:22Z");
    assertRefused("2020-02-07", "2020-02-07T00:00:00Z");
    assertRefused("08:15:22Z", "2020-02-07T08:15:22Z");
    assertRefused("1581063322", "2020-02-07T08:15:22Z");
  }

  @Test
  void timeOfAnotherYearThanOneTo9999OfUtcIsRefused() {
    assertRefused("9999-12-31T23:59:59-00:01", "9999-12-31T23:58:59-00:01");
    assertRefused("0001-01-01T00:00:00+00:01", "0001-01-01T00:01:00+00:01");
  }
}
