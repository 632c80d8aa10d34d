package io.github.customerkit.examples.commandline.option;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the value of an option to a number within a range. */
public abstract class NumberOption<T extends Number> implements ITypeConverter<T> {

  private final String pattern;
  private final BigDecimal least;
  private final BigDecimal most;

  private NumberOption(String pattern, long least, long most) {
    this(pattern, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  private NumberOption(String pattern, BigDecimal least, BigDecimal most) {
    this.pattern = pattern;
    this.least = least;
    this.most = most;
  }

  /** Converts a count. */
  public static final class Count extends NumberOption<Integer> {
    Count() {
      super("[0-9]{1,9}", 0, 999_999_999);
    }

    @Override
    Integer of(BigDecimal number) {
      return number.intValueExact();
    }
  }

  /** Converts the number of threads. */
  static final class Threads extends NumberOption<Integer> {
    private static final int MAX = 256;

    Threads() {
      super("[0-9]{1,9}", 1, MAX);
    }

    /** Returns the number of processors. */
    static int ofMachine() {
      return Math.min(Runtime.getRuntime().availableProcessors(), MAX);
    }

    @Override
    Integer of(BigDecimal number) {
      return number.intValueExact();
    }
  }

  /** Converts a percentage. */
  public static final class Percent extends NumberOption<BigDecimal> {
    Percent() {
      super("[0-9]{1,3}(\\.[0-9]{1,9})?", 0, 100);
    }

    @Override
    BigDecimal of(BigDecimal number) {
      return number;
    }
  }

  /** Converts an ID. */
  public static final class Id extends NumberOption<Long> {
    Id() {
      super("[0-9]{1,19}", 1, Long.MAX_VALUE);
    }

    @Override
    Long of(BigDecimal number) {
      return number.longValueExact();
    }
  }

  /** Converts the size of a page: within the API's limit, and large enough for pages to overlap. */
  public static final class PageSize extends NumberOption<Integer> {
    PageSize() {
      super("[0-9]{1,4}", 2, 1_000);
    }

    @Override
    Integer of(BigDecimal number) {
      return number.intValueExact();
    }
  }

  /** Converts a rate per second. */
  public static final class Rate extends NumberOption<BigDecimal> {
    Rate() {
      super("[0-9]{1,4}(\\.[0-9]{1,3})?", new BigDecimal("0.001"), BigDecimal.valueOf(1_000));
    }

    @Override
    BigDecimal of(BigDecimal number) {
      return number;
    }
  }

  /** Converts a time in seconds. */
  public static final class Seconds extends NumberOption<Integer> {
    Seconds() {
      super("[0-9]{1,4}", 1, 3_600);
    }

    @Override
    Integer of(BigDecimal number) {
      return number.intValueExact();
    }
  }

  abstract T of(BigDecimal number);

  @Override
  public T convert(String value) {
    if (value.matches(pattern)) {
      BigDecimal number = new BigDecimal(value);
      if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
        return of(number);
      }
    }
    throw new TypeConversionException(
        "expected "
            + (pattern.contains(".") ? "a number" : "a whole number")
            + " from "
            + least
            + " to "
            + most
            + " but was '"
            + value
            + "'");
  }
}
