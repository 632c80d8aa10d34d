package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.CivilDate;
import io.github.customerkit.json.internal.text.DigitPairs;
import io.github.customerkit.model.internal.Rfc3339Printer;
import java.time.Instant;

/** Writes timestamps in the format of {@code Rfc3339.format}. */
final class WriteTimestamp {

  private static final int SECONDS_A_DAY = 86_400;
  private static final int LONGEST = "\"2020-02-07T08:15:22.123456789Z\"".length();

  private WriteTimestamp() {}

  static void write(JsonByteWriter out, Instant instant) {
    long second = instant.getEpochSecond();
    FastPathAbort.unless(Rfc3339Printer.isWritable(second));
    byte[] bytes = out.room(LONGEST);
    int at = out.length();
    int date = CivilDate.ofEpochDay((int) Math.floorDiv(second, (long) SECONDS_A_DAY));
    int ofDay = Math.floorMod(second, SECONDS_A_DAY);
    bytes[at] = '"';
    DigitPairs.putPair(bytes, at + 1, date / 1_000_000);
    DigitPairs.putPair(bytes, at + 3, date / 10_000 % 100);
    bytes[at + 5] = '-';
    DigitPairs.putPair(bytes, at + 6, date / 100 % 100);
    bytes[at + 8] = '-';
    DigitPairs.putPair(bytes, at + 9, date % 100);
    bytes[at + 11] = 'T';
    DigitPairs.putPair(bytes, at + 12, ofDay / 3600);
    bytes[at + 14] = ':';
    DigitPairs.putPair(bytes, at + 15, ofDay / 60 % 60);
    bytes[at + 17] = ':';
    DigitPairs.putPair(bytes, at + 18, ofDay % 60);
    at = writeFraction(bytes, at + 20, instant.getNano());
    bytes[at++] = 'Z';
    bytes[at++] = '"';
    out.length(at);
  }

  /** Writes the fewest of 0, 3, 6 or 9 digits; returns their end. */
  private static int writeFraction(byte[] bytes, int from, int nano) {
    if (nano == 0) {
      return from;
    }
    bytes[from] = '.';
    int at = writeThree(bytes, from + 1, nano / 1_000_000);
    if (nano % 1_000_000 != 0) {
      at = writeThree(bytes, at, nano / 1_000 % 1_000);
    }
    return nano % 1_000 == 0 ? at : writeThree(bytes, at, nano % 1_000);
  }

  private static int writeThree(byte[] bytes, int at, int number) {
    bytes[at] = (byte) ('0' + number / 100);
    DigitPairs.putPair(bytes, at + 1, number % 100);
    return at + 3;
  }
}
