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
    @Override
    public DateTimeFormatter convert(String value) {
      try {
        DateTimeFormatter format =
            new DateTimeFormatterBuilder()
                .appendPattern(value)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        LocalDate.parse(format.format(OffsetDateTime.now(ZoneOffset.UTC)), format);
        return format;
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new TypeConversionException(
            "expected a pattern of a date such as dd.MM.yyyy but was '" + value + "'");
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
      TemporalAccessor time =
          dateFormat.parseBest(
              text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return Rfc3339.format(instant(time));
    } catch (DateTimeException | IllegalArgumentException other) {
      return text;
    }
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
