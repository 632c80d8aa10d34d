package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.internal.InvisibleCharacters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Each rule as one pure function. Both the validators and the fast check use it, so that they
 * cannot disagree about what a rule means. No function throws. For valid values none allocates,
 * except the set of the IDs of a long list.
 */
public final class Predicates {

  private static final int SHORT_SCALES = 18;

  /** The largest number whose digits are those of a long, for each scale from -18 to 18. */
  private static final BigDecimal[] LONGEST_SHORT =
      IntStream.rangeClosed(-SHORT_SCALES, SHORT_SCALES)
          .mapToObj(scale -> BigDecimal.valueOf(Long.MAX_VALUE, scale))
          .toArray(BigDecimal[]::new);

  private Predicates() {}

  /**
   * Returns whether anything in the text can be seen.
   *
   * @param text the text; may contain unpaired surrogates, which are invisible
   * @return false if every character is invisible, and for the empty text
   */
  public static boolean isVisible(CharSequence text) {
    return !InvisibleCharacters.isBlank(text);
  }

  /**
   * Returns whether the text is short enough.
   *
   * @param text the text
   * @param max the most code points allowed
   * @return true if it has that many or fewer
   */
  public static boolean isAtMost(CharSequence text, int max) {
    int units = text.length();
    // A code point has one or two units, so most lengths need no counting.
    return units <= max || (units <= 2L * max && Character.codePointCount(text, 0, units) <= max);
  }

  /**
   * Returns whether the number has neither too many digits nor too large a scale.
   *
   * @param number the number, however extreme
   * @param maxPrecision the most digits allowed
   * @param maxScale the largest absolute scale allowed
   * @return true if both limits are kept
   */
  public static boolean fits(BigDecimal number, int maxPrecision, int maxScale) {
    int scale = number.scale();
    if (scale > maxScale || scale < -maxScale) {
      return false;
    }
    // A digit has less than 10/3 bits, so the bits exclude numbers that are far too long, for which
    // precision() would compute a power of ten as long.
    return (isShort(number, scale)
            || number.unscaledValue().bitLength() <= maxPrecision * 10L / 3 + 1)
        && number.precision() <= maxPrecision;
  }

  /**
   * Returns whether the digits certainly fit into a long. Comes first because for such a number
   * unscaledValue() allocates; comparing two numbers of one scale does not.
   */
  private static boolean isShort(BigDecimal number, int scale) {
    return number.signum() >= 0
        && Math.abs(scale) <= SHORT_SCALES
        && number.compareTo(LONGEST_SHORT[scale + SHORT_SCALES]) <= 0;
  }

  /**
   * Returns whether a time is ahead of now by no more than a tolerance.
   *
   * @param time the time
   * @param now the time of the clock
   * @param tolerance how far ahead is still valid
   * @return true if it is not further ahead
   */
  public static boolean isNotAhead(Instant time, Instant now, Duration tolerance) {
    // now + tolerance could be later than the last Instant. Differences of seconds cannot overflow.
    long seconds = time.getEpochSecond() - now.getEpochSecond();
    int nanos = time.getNano() - now.getNano();
    if (nanos < 0) {
      seconds -= 1;
      nanos += 1_000_000_000;
    }
    return seconds < tolerance.getSeconds()
        || (seconds == tolerance.getSeconds() && nanos <= tolerance.getNano());
  }

  /**
   * Returns whether the last activity is not before the creation.
   *
   * @param created when the profile was created
   * @param lastActivity when the customer was last active
   * @return true if the activity is not before the creation
   */
  public static boolean isActiveSinceCreation(Instant created, Instant lastActivity) {
    return !lastActivity.isBefore(created);
  }

  /**
   * Returns whether a customer was referred by another customer or by none.
   *
   * @param integrationId the customer's ID
   * @param advocateIntegrationId the advocate's ID; null if there is none
   * @return false if the two are the same
   */
  public static boolean isNoSelfReferral(
      String integrationId, @Nullable String advocateIntegrationId) {
    return !integrationId.equals(advocateIntegrationId);
  }

  /**
   * Finds the memberships that have the ID of an earlier one.
   *
   * @param memberships {@link AudienceMembership}s or {@link LoyaltyMembership}s; others are
   *     ignored
   * @return the indexes of the later ones, ascending; empty if all are distinct
   */
  public static List<Integer> repeated(List<?> memberships) {
    return RepeatedMemberships.indexes(memberships);
  }
}
