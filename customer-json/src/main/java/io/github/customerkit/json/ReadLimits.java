package io.github.customerkit.json;

import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * How large a document and its parts may be; what passes a limit is reported as {@code too-large}
 * and not kept.
 *
 * <p>The defaults take every customer that the API can send and every double, and keep a hostile
 * document from costing more than its size. Lengths of texts are counted in Java's characters
 * (UTF-16 code units).
 */
@Value
public class ReadLimits {

  /** As deep as a thread's stack of about 1 MB, Java's usual default, allows; for writing too. */
  private static final int GREATEST_NESTING = 1_000;

  private static final int GREATEST_SCALE = 1_000_000_000;

  /**
   * How deep objects and lists may be nested, the customer itself being level 1; 64. The greatest,
   * 1,000, needs a thread with a stack of about 1 MB.
   */
  int maxNesting;

  /**
   * How many characters a number may have, signs and exponent included; 400. Raise it with care:
   * reading a number takes time that grows with the square of its digits.
   */
  int maxNumberLength;

  /** How many digits a number may have before its exponent; 400. Raise it with the same care. */
  int maxNumberDigits;

  /** How far from zero the scale of a number may be, which 1e-400 and 1e400 just reach; 400. */
  int maxNumberScale;

  /** How many characters a string may have; 1,048,576. */
  int maxStringLength;

  /** How many characters the name of a member may have; 1,000. */
  int maxNameLength;

  /** How many members an object may have; 10,000. */
  int maxMembers;

  /** How many elements a list may have; 10,000. */
  int maxElements;

  /** How many bytes of UTF-8 a document may have; 10,485,760. */
  int maxDocumentLength;

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
    this.maxNesting = limit(maxNesting, "maxNesting", 64, GREATEST_NESTING);
    this.maxNumberLength = limit(maxNumberLength, "maxNumberLength", 400, Integer.MAX_VALUE);
    this.maxNumberDigits = limit(maxNumberDigits, "maxNumberDigits", 400, Integer.MAX_VALUE);
    this.maxNumberScale = limit(maxNumberScale, "maxNumberScale", 400, GREATEST_SCALE);
    this.maxStringLength = limit(maxStringLength, "maxStringLength", 1 << 20, Integer.MAX_VALUE);
    this.maxNameLength = limit(maxNameLength, "maxNameLength", 1_000, Integer.MAX_VALUE);
    this.maxMembers = limit(maxMembers, "maxMembers", 10_000, Integer.MAX_VALUE);
    this.maxElements = limit(maxElements, "maxElements", 10_000, Integer.MAX_VALUE);
    this.maxDocumentLength = limit(maxDocumentLength, "maxDocumentLength", 10 << 20, 1 << 30);
  }

  private static int limit(@Nullable Integer value, String name, int byDefault, int greatest) {
    int limit = value == null ? byDefault : value;
    if (limit < 1 || limit > greatest) {
      throw new IllegalArgumentException(name + " is " + limit + "; expected 1 to " + greatest);
    }
    return limit;
  }

  /**
   * The default limits.
   *
   * @return the limits that hold where none are given
   */
  public static ReadLimits defaults() {
    return builder().build();
  }

  /**
   * Builds {@link ReadLimits}; what is not set keeps its default. {@code build()} throws an {@link
   * IllegalArgumentException} if a limit is below 1 or beyond what can be kept: nesting 1,000, for
   * which a thread needs a stack of about 1 MB, scale 1,000,000,000 and a document of 1 GiB.
   */
  @SuppressWarnings("NullAway.Init")
  public static final class Builder {}
}
