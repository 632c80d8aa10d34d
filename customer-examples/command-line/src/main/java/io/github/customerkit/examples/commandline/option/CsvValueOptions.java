package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.model.Rfc3339;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for the notation of values in a CSV file. */
public final class CsvValueOptions {

  /** Accepts the two decimal signs. */
  static final class Sign implements ITypeConverter<Character> {
    @Override
    public Character convert(String value) {
      if (!value.equals(".") && !value.equals(",")) {
        throw new TypeConversionException("expected . or , but was '" + value + "'");
      }
      return value.charAt(0);
    }
  }

  /** Accepts patterns of dates. */
  static final class Pattern implements ITypeConverter<DateTimeFormatter> {

    /** A time whose fields differ from those of a date alone, and in UTC. */
    private static final OffsetDateTime AFTERNOON =
        OffsetDateTime.of(2026, 11, 23, 17, 30, 45, 123_456_789, ZoneOffset.ofHoursMinutes(5, 30));

    @Override
    public DateTimeFormatter convert(String value) {
      try {
        DateTimeFormatter format =
            new DateTimeFormatterBuilder()
                .appendPattern(value)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        requireWhole(format, value);
        return format;
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new TypeConversionException(
            "expected a pattern of a date such as dd.MM.yyyy but was '" + value + "'");
      }
    }

    /** Requires that reading a time loses nothing of its text, such as an hour without AM or PM. */
    private static void requireWhole(DateTimeFormatter format, String pattern) {
      String text = format.format(AFTERNOON);
      TemporalAccessor read = parse(format, text);
      ZoneOffset offset = read instanceof OffsetDateTime time ? time.getOffset() : ZoneOffset.UTC;
      if (!format.format(instant(read).atOffset(offset)).equals(text)) {
        throw new TypeConversionException(
            "expected a pattern that reads a whole time, such as 'dd.MM.yyyy HH:mm', but was '"
                + pattern
                + "'");
      }
    }
  }

  @Option(
      names = "--decimal",
      paramLabel = "SIGN",
      defaultValue = ".",
      converter = Sign.class,
      description =
          "The decimal sign of numbers, . or , (${DEFAULT-VALUE}); numbers never have a sign"
              + " between thousands.")
  private char decimal = '.';

  @Option(
      names = "--date-format",
      paramLabel = "PATTERN",
      converter = Pattern.class,
      description =
          "A pattern of dates or times, such as dd.MM.yyyy or 'dd.MM.yyyy HH:mm', in UTC without a"
              + " zone; RFC 3339 is always read.")
  private @Nullable DateTimeFormatter dateFormat;

  /** Returns a number in JSON's notation; null if it has another decimal sign. */
  public @Nullable String number(String text) {
    if (decimal == '.') {
      return text;
    }
    return text.indexOf('.') >= 0 ? null : text.replace(decimal, '.');
  }

  /** Returns a time as RFC 3339; the text as it is if it does not have the given pattern. */
  public String time(String text) {
    if (dateFormat == null) {
      return text;
    }
    try {
      return Rfc3339.format(instant(parse(dateFormat, text.strip())));
    } catch (DateTimeException | IllegalArgumentException other) {
      return text;
    }
  }

  private static TemporalAccessor parse(DateTimeFormatter format, String text) {
    return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
  }

  private static Instant instant(TemporalAccessor time) {
    if (time instanceof OffsetDateTime withOffset) {
      return withOffset.toInstant();
    }
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
