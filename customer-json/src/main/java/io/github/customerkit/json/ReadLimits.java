package io.github.customerkit.json;

import io.github.customerkit.json.internal.token.StrictJson;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the size of a document and its parts. A part beyond a limit is reported as {@code
 * too-large} and not kept.
 *
 * <p>The defaults accept every customer that the API can send and every double, and keep the cost
 * of a hostile document proportional to its size. Lengths of strings are in Java's characters
 * (UTF-16 code units).
 *
 * <p>{@link CustomerReader} applies them to each record. It does not bound the number of records of
 * a stream: NDJSON, arrays and pages of any length are read, because only a few records are held.
 * {@link CustomerReader#readPage}, which returns all records at once, bounds them by {@link
 * #getMaxElements()}.
 */
@Value
public class ReadLimits {

  private static final int GREATEST_SCALE = 1_000_000_000;

  /**
   * The maximum nesting of objects and lists, the customer itself being level 1. Default 64, at
   * most 1,000, which needs a thread with a stack of about 1 MB.
   */
  int maxNesting;

  /**
   * The maximum length of a number in characters, signs and exponent included. Default 400. Raise
   * it with care: the time to read a number grows with the square of its digits. A number of more
   * than 100 characters is written in its shortest notation, so that it is within the limit when it
   * is read again. A shorter one is written as BigDecimal prints it, which can be a few characters
   * longer than it was read, such as 1E+5 for 1e5: it can be beyond a limit below 100.
   */
  int maxNumberLength;

  /**
   * The maximum number of digits of a number before its exponent. Default 400. Raise it with the
   * same care.
   */
  int maxNumberDigits;

  /**
   * The maximum absolute value of the scale of a number, as of BigDecimal. Default 400, which
   * 1e-400 and 1e400 just reach; at most 1,000,000,000.
   */
  int maxNumberScale;

  /** The maximum length of a string in characters. Default 1,048,576. */
  int maxStringLength;

  /** The maximum length of the name of a member in characters. Default 1,000. */
  int maxNameLength;

  /** The maximum number of members of an object. Default 10,000. */
  int maxMembers;

  /**
   * The maximum number of elements of a list, and of the customers that {@link
   * CustomerReader#readPage} returns. Default 10,000.
   */
  int maxElements;

  /** The maximum length of a document in bytes of UTF-8. Default 10,485,760, at most 1 GiB. */
  int maxDocumentLength;

  /**
   * The parameters are those of the builder.
   *
   * @param maxNesting see {@link #getMaxNesting()}; its default if null or not set
   * @param maxNumberLength see {@link #getMaxNumberLength()}; its default if null or not set
   * @param maxNumberDigits see {@link #getMaxNumberDigits()}; its default if null or not set
   * @param maxNumberScale see {@link #getMaxNumberScale()}; its default if null or not set
   * @param maxStringLength see {@link #getMaxStringLength()}; its default if null or not set
   * @param maxNameLength see {@link #getMaxNameLength()}; its default if null or not set
   * @param maxMembers see {@link #getMaxMembers()}; its default if null or not set
   * @param maxElements see {@link #getMaxElements()}; its default if null or not set
   * @param maxDocumentLength see {@link #getMaxDocumentLength()}; its default if null or not set
   */
  @lombok.Builder(toBuilder = true)
  private ReadLimits(
      @Nullable Integer maxNesting,
      @Nullable Integer maxNumberLength,
      @Nullable Integer maxNumberDigits,
      @Nullable Integer maxNumberScale,
      @Nullable Integer maxStringLength,
      @Nullable Integer maxNameLength,
      @Nullable Integer maxMembers,
      @Nullable Integer maxElements,
      @Nullable Integer maxDocumentLength) {
    this.maxNesting = limit(maxNesting, "maxNesting", 64, StrictJson.GREATEST_NESTING);
    this.maxNumberLength = limit(maxNumberLength, "maxNumberLength", 400, Integer.MAX_VALUE);
    this.maxNumberDigits = limit(maxNumberDigits, "maxNumberDigits", 400, Integer.MAX_VALUE);
    this.maxNumberScale = limit(maxNumberScale, "maxNumberScale", 400, GREATEST_SCALE);
    this.maxStringLength = limit(maxStringLength, "maxStringLength", 1 << 20, Integer.MAX_VALUE);
    this.maxNameLength = limit(maxNameLength, "maxNameLength", 1_000, Integer.MAX_VALUE);
    this.maxMembers = limit(maxMembers, "maxMembers", 10_000, Integer.MAX_VALUE);
    this.maxElements = limit(maxElements, "maxElements", 10_000, Integer.MAX_VALUE);
    this.maxDocumentLength = limit(maxDocumentLength, "maxDocumentLength", 10 << 20, 1 << 30);
  }

  private static int limit(@Nullable Integer value, String name, int defaultValue, int greatest) {
    int limit = value == null ? defaultValue : value;
    if (limit < 1 || limit > greatest) {
      throw new IllegalArgumentException(name + " is " + limit + "; expected 1 to " + greatest);
    }
    return limit;
  }

  /**
   * Returns the default limits.
   *
   * @return the limits that apply where none are set
   */
  public static ReadLimits defaults() {
    return builder().build();
  }

  /**
   * Builds {@link ReadLimits}; a limit that is not set has its default. {@code build()} throws an
   * {@link IllegalArgumentException} if a limit is below 1 or above its maximum: nesting 1,000,
   * scale 1,000,000,000, document 1 GiB.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {}
}
