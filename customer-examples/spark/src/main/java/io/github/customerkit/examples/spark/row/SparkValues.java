package io.github.customerkit.examples.spark.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoField;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Converts values to Spark's internal classes. */
public final class SparkValues {

  private static final int PRECISION = 38;
  private static final int SCALE = 18;

  /** The type of amounts and other numbers: 20 digits before the point, and 18 after it. */
  public static final DecimalType DECIMAL = DataTypes.createDecimalType(PRECISION, SCALE);

  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1000;

  private SparkValues() {}

  /** Converts a text. */
  public static @Nullable UTF8String text(@Nullable String text) {
    return UTF8String.fromString(text);
  }

  /** Returns a number as {@link #DECIMAL}; null if it does not fit without rounding. */
  static @Nullable Decimal decimal(@Nullable Number number) {
    if (number == null) {
      return null;
    }
    BigDecimal exact = number instanceof BigDecimal one ? one : new BigDecimal(number.toString());
    if (exact.scale() > SCALE) {
      exact = exact.stripTrailingZeros();
    }
    boolean isFitting =
        exact.scale() <= SCALE && exact.precision() - exact.scale() <= PRECISION - SCALE;
    return isFitting || exact.signum() == 0 ? Decimal.apply(exact, PRECISION, SCALE) : null;
  }

  /** Returns the microseconds of a time since 1970, rounded down. */
  static @Nullable Long micros(@Nullable Instant time) {
    return time == null
        ? null
        : (Long) (time.getEpochSecond() * MICROS_PER_SECOND + time.getNano() / NANOS_PER_MICRO);
  }

  /** Returns the nanoseconds of a time below a microsecond, from 0 to 999. */
  static @Nullable Short nanos(@Nullable Instant time) {
    return time == null
        ? null
        : (Short) (short) (time.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MICRO);
  }
}
