package io.github.customerkit.examples.database.row;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a state of a customer, and how old it is.
 *
 * @param lastActivity the time of the last activity; the later one wins
 * @param digest SHA-256 of the canonical document, 32 bytes
 * @param lastSeenRun the last run that saw the customer
 * @param asOf the time of the state, in milliseconds since 1970; null if unknown
 * @param replacedAsOf the time of a newer state with the same last activity that this one replaced;
 *     null if there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record CustomerState(
    Instant lastActivity,
    byte[] digest,
    long lastSeenRun,
    @Nullable Long asOf,
    @Nullable Long replacedAsOf) {

  /** Returns the state of a customer that is not stored yet. */
  public static CustomerState of(Instant lastActivity, byte[] digest, ImportSource source) {
    return new CustomerState(lastActivity, digest, source.run(), source.asOf(), null);
  }

  /**
   * Returns whether this state replaces a stored one: the later activity wins, and for equal ones
   * the later record.
   */
  public boolean supersedes(CustomerState stored) {
    int order = lastActivity.compareTo(stored.lastActivity);
    return order > 0 || (order == 0 && !isSame(stored));
  }

  /** Returns whether a stored state is the same. */
  public boolean isSame(CustomerState stored) {
    return lastActivity.equals(stored.lastActivity) && Arrays.equals(digest, stored.digest);
  }

  /** Returns this state as it is stored in place of another; null if there is none. */
  public CustomerState after(@Nullable CustomerState stored) {
    if (stored == null) {
      return this;
    }
    Long replaced =
        lastActivity.equals(stored.lastActivity) ? max(stored.asOf, stored.replacedAsOf) : null;
    boolean isOlder = asOf != null && replaced != null && asOf < replaced;
    return new CustomerState(
        lastActivity,
        digest,
        Math.max(lastSeenRun, stored.lastSeenRun),
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
