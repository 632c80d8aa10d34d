package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import io.github.customerkit.json.internal.text.CivilDate;
import io.github.customerkit.json.internal.text.DigitWords;
import java.time.Instant;

/**
 * Reads RFC 3339 timestamps in their usual form, with a capital T, and a capital Z or an offset.
 */
final class ScanTimestamp {

  private static final int SHORTEST = "2020-02-07T08:15:22Z".length();
  private static final int MAX_FRACTION_DIGITS = 9;
  private static final int OFFSET_LENGTH = "+01:00".length();
  private static final int MAX_OFFSET_MINUTES = 18 * 60;
  private static final int SECONDS_A_DAY = 86_400;
  private static final int SHORTEST_MONTH = 28;
  private static final int MAX_YEAR = 9999;

  /** The eight characters {@code YYYY-MM-}, with zeros for digits. */
  private static final long DATE_FORM = word("0000-00-");

  private static final long DATE_DIGITS = digits("0000-00-");

  /** The eight characters {@code HH:MM:SS}. */
  private static final long TIME_FORM = word("00:00:00");

  private static final long TIME_DIGITS = digits("00:00:00");

  private static final long SIXES = 0x0606_0606_0606_0606L;
  private static final long HIGH_NIBBLES = 0xf0f0_f0f0_f0f0_f0f0L;

  private ScanTimestamp() {}

  /** Reads a string that is a timestamp. */
  static Instant read(JsonScanner in) {
    in.require('"');
    byte[] text = in.bytes();
    int from = in.at();
    FastPathAbort.unless(in.end() - from > SHORTEST && text[from + 10] == 'T');
    // Both words end before the end of the shortest timestamp.
    long date = pairs(ByteWords.get(text, from), DATE_FORM, DATE_DIGITS);
    long time = pairs(ByteWords.get(text, from + 11), TIME_FORM, TIME_DIGITS);
    int year = byteOf(date, 0) * 100 + byteOf(date, 2);
    int day = twoDigits(text, from + 8);
    int hour = byteOf(time, 0);
    int minute = byteOf(time, 3);
    int second = byteOf(time, 6);
    FastPathAbort.unless(hour <= 23 && minute <= 59 && second <= 59);
    int ofDay = hour * 3600 + minute * 60 + second;
    long local = (long) SECONDS_A_DAY * epochDay(year, byteOf(date, 5), day) + ofDay;
    int zone = from + SHORTEST - 1;
    int nano = 0;
    if (text[zone] == '.') {
      int digits = digits(text, zone + 1, in.end());
      nano = nano(text, zone + 1, digits);
      zone += 1 + digits;
    }
    long offset = text[zone] == 'Z' ? 0 : offset(text, zone, in.end());
    in.moveTo(zone + (text[zone] == 'Z' ? 1 : OFFSET_LENGTH));
    FastPathAbort.unless(in.at() - from <= in.maxStringLength());
    in.requireQuote();
    return Instant.ofEpochSecond(local - offset, nano);
  }

  /** Returns each pair of digits as a number, in the byte of its first digit. */
  private static long pairs(long word, long form, long digits) {
    long values = word ^ form;
    long notDigits = (((values + SIXES) & digits) | values) & HIGH_NIBBLES;
    boolean isForm = ((values & ~digits) | notDigits) == 0;
    FastPathAbort.unless(isForm);
    return values * 10 + (values >>> Byte.SIZE);
  }

  private static int byteOf(long word, int index) {
    return (int) (word >>> (index * Byte.SIZE)) & 0xff;
  }

  private static long word(String eight) {
    long word = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      word = word << Byte.SIZE | eight.charAt(i);
    }
    return word;
  }

  private static long digits(String eight) {
    long mask = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      mask = mask << Byte.SIZE | (eight.charAt(i) == '0' ? 0xff : 0);
    }
    return mask;
  }

  private static int epochDay(int year, int month, int day) {
    // So no offset leads out of the years 1 to 9999.
    FastPathAbort.unless(year > 1 && year < MAX_YEAR && month >= 1 && month <= 12 && day >= 1);
    FastPathAbort.unless(day <= SHORTEST_MONTH || day <= CivilDate.daysOf(year, month));
    return CivilDate.epochDay(year, month, day);
  }

  /** Returns the number of digits of a fraction, which must not end the document. */
  private static int digits(byte[] text, int from, int end) {
    int i = from;
    if (from + Long.BYTES <= text.length) {
      i += DigitWords.count(ByteWords.get(text, from));
    }
    while (i < end && text[i] >= '0' && text[i] <= '9') {
      i++;
    }
    FastPathAbort.unless(i < end && i > from && i - from <= MAX_FRACTION_DIGITS);
    return i - from;
  }

  private static int nano(byte[] text, int from, int digits) {
    if (digits < Long.BYTES && from + Long.BYTES <= text.length) {
      return DigitWords.value(ByteWords.get(text, from), digits)
          * ScanNumber.POWERS_OF_TEN[MAX_FRACTION_DIGITS - digits];
    }
    int nano = 0;
    for (int i = from; i < from + digits; i++) {
      nano = nano * 10 + text[i] - '0';
    }
    return nano * ScanNumber.POWERS_OF_TEN[MAX_FRACTION_DIGITS - digits];
  }

  /** Returns an offset in seconds, positive if it is ahead of UTC. */
  private static int offset(byte[] text, int zone, int end) {
    boolean isBehind = text[zone] == '-';
    FastPathAbort.unless(end - zone > OFFSET_LENGTH && (isBehind || text[zone] == '+'));
    FastPathAbort.unless(text[zone + 3] == ':');
    int minutes = twoDigits(text, zone + 4);
    int offset = twoDigits(text, zone + 1) * 60 + minutes;
    FastPathAbort.unless(minutes <= 59 && offset <= MAX_OFFSET_MINUTES);
    return 60 * (isBehind ? -offset : offset);
  }

  private static int twoDigits(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    FastPathAbort.unless(tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9);
    return tens * 10 + ones;
  }
}
