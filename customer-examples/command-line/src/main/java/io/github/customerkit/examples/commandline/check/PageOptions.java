package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.model.Rfc3339;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for the content of a page. */
public final class PageOptions {

  @Option(
      names = "--with-data",
      description =
          "Show personal data on the page, too: the commonest values of attributes, the names of"
              + " audiences, the least and greatest sales.")
  private boolean withData;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "The time of the page, from which it counts back, such as 2026-11-28T00:00:00Z (default:"
              + " now).")
  private @Nullable Instant asOf;

  /** Returns whether the page shows personal data. */
  public boolean isWithData() {
    return withData;
  }

  /** Returns whether any of the options is given. */
  public boolean isGiven() {
    return withData || asOf != null;
  }

  /** Returns the time of the page; now by default. */
  public Instant asOf() {
    if (asOf == null) {
      asOf = Instant.now();
    }
    return asOf;
  }

  /** Converts RFC 3339 timestamps. */
  static final class TimeConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      OffsetDateTime time = Rfc3339.parse(text);
      if (time == null) {
        throw new TypeConversionException(
            "expected an RFC 3339 timestamp such as 2026-11-28T00:00:00Z but was '" + text + "'");
      }
      return time.toInstant();
    }
  }
}
