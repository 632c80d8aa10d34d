package io.github.customerkit.examples.database.row;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What tells a state of a customer from another, and how old it is.
 *
 * @param lastActivity the later one wins
 * @param digest SHA-256 of the document of its canonical form, in bytes
 * @param lastSeenRun the run that saw the customer last
 * @param asOf when the customer was so, in milliseconds since 1970; null if that is not known
 * @param replacedAsOf the same of a newer state, as active, that this one has replaced; null if
 *     there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record CustomerState(
    Instant lastActivity,
    byte[] digest,
    long lastSeenRun,
    @Nullable Long asOf,
    @Nullable Long replacedAsOf) {

  /** The state of a customer that is not stored yet. */
  public static CustomerState of(Instant lastActivity, byte[] digest, ImportSource source) {
    return new CustomerState(lastActivity, digest, source.run(), source.asOf(), null);
  }

  /** The later activity wins; of the same, the later record does. */
  public boolean isNewsAfter(CustomerState before) {
    int order = lastActivity.compareTo(before.lastActivity);
    return order > 0 || (order == 0 && !isSame(before));
  }

  /** Whether the customer was so before. */
  public boolean isSame(CustomerState before) {
    return lastActivity.equals(before.lastActivity) && Arrays.equals(digest, before.digest);
  }

  /** This state where it takes the place of another. */
  public CustomerState after(CustomerState before) {
    Long replaced =
        lastActivity.equals(before.lastActivity) ? max(before.asOf, before.replacedAsOf) : null;
    boolean isOlder = asOf != null && replaced != null && asOf < replaced;
    return new CustomerState(
        lastActivity,
        digest,
        Math.max(lastSeenRun, before.lastSeenRun),
        asOf,
        isOlder ? replaced : null);
  }

  private static @Nullable Long max(@Nullable Long one, @Nullable Long other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Long.max(one, other);
  }
}
