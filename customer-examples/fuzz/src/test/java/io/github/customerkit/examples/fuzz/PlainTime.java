package io.github.customerkit.examples.fuzz;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RFC 3339 timestamps by a pattern and java.time. */
final class PlainTime {

  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})"
              + "(?:\\.([0-9]{1,9}))?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))");

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
  private static final int MAX_OFFSET_SECONDS = 18 * 3_600;

  private PlainTime() {}

  static Optional<Instant> of(String text) {
    Matcher parts = TIMESTAMP.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int offset = parts.group(8) == null ? 0 : number(parts, 9) * 3_600 + number(parts, 10) * 60;
    boolean isOffset = parts.group(8) == null || number(parts, 10) < 60;
    if (!isOffset || offset > MAX_OFFSET_SECONDS) {
      return Optional.empty();
    }
    try {
      Instant time =
          local(parts)
              .toInstant(ZoneOffset.ofTotalSeconds("-".equals(parts.group(8)) ? -offset : offset));
      return Optional.of(time).filter(at -> !at.isBefore(FIRST) && at.isBefore(END));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(Matcher parts) {
    String fraction = parts.group(7) == null ? "" : parts.group(7);
    return LocalDateTime.of(
        number(parts, 1),
        number(parts, 2),
        number(parts, 3),
        number(parts, 4),
        number(parts, 5),
        number(parts, 6),
        Integer.parseInt((fraction + "000000000").substring(0, 9)));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
