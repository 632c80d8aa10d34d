package io.github.customerkit.json.internal.text;

/** Converts between dates and days since 1970, for the years 1 to 9999. */
public final class CivilDate {

  private static final int DAYS_OF_FOUR_CENTURIES = 146_097;
  private static final int DAYS_OF_A_CENTURY = 36_524;
  private static final int DAYS_OF_FOUR_YEARS = 1_461;
  private static final int DAYS_OF_A_YEAR = 365;

  /** The days from 1 March of the year 0 to 1 January 1970. */
  private static final int MARCH_0_TO_1970 = 719_468;

  private CivilDate() {}

  public static int daysOf(int year, int month) {
    if (month == 2) {
      boolean isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return isLeapYear ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  public static int epochDay(int year, int month, int day) {
    // A year that begins in March has its leap day at the end.
    int y = month > 2 ? year : year - 1;
    int m = month > 2 ? month - 3 : month + 9;
    return y * DAYS_OF_A_YEAR
        + y / 4
        - y / 100
        + y / 400
        + (153 * m + 2) / 5
        + day
        - 1
        - MARCH_0_TO_1970;
  }

  /** Returns a day as the number {@code year * 10000 + month * 100 + day}. */
  public static int ofEpochDay(int epochDay) {
    int days = epochDay + MARCH_0_TO_1970;
    int era = days / DAYS_OF_FOUR_CENTURIES;
    int ofEra = days % DAYS_OF_FOUR_CENTURIES;
    int yearOfEra =
        (ofEra
                - ofEra / (DAYS_OF_FOUR_YEARS - 1)
                + ofEra / DAYS_OF_A_CENTURY
                - ofEra / (DAYS_OF_FOUR_CENTURIES - 1))
            / DAYS_OF_A_YEAR;
    int ofYear = ofEra - (DAYS_OF_A_YEAR * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int m = (5 * ofYear + 2) / 153;
    int day = ofYear - (153 * m + 2) / 5 + 1;
    int month = m < 10 ? m + 3 : m - 9;
    int year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
    return year * 10_000 + month * 100 + day;
  }
}
