package io.github.customerkit.validation.internal.check;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.internal.rule.SalesLimits;
import io.github.customerkit.validation.internal.validator.Predicates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a customer breaks any of the standard rules, without Hibernate Validator, which
 * takes microseconds and kilobytes to find nothing.
 *
 * <p>Allocates only the instant of the clock and, for a long list, a set of its IDs. Loops over
 * lists by index, because an iterator would be garbage.
 */
public final class FastCheck {

  private final Clock clock;
  private final Duration tolerance;

  /**
   * A time that the clock has passed, so that the clock is rarely asked; the earliest time there is
   * for a clock that may go back. If the system's clock is set back, times up to this one still
   * pass.
   */
  private final Instant past;

  /**
   * Creates a check.
   *
   * @param tolerance how far ahead of the clock a time may be
   */
  public FastCheck(Clock clock, Duration tolerance) {
    this.clock = clock;
    this.tolerance = tolerance;
    this.past = Clock.systemUTC().equals(clock) ? clock.instant() : Instant.MIN;
  }

  /** Returns whether the customer breaks no rule. */
  public boolean isValid(Customer customer) {
    return areNumbersValid(customer)
        && areIdsValid(customer.getIntegrationId(), customer.getAdvocateIntegrationId())
        && areTimesValid(customer.getCreated(), customer.getLastActivity())
        && areAudiencesValid(customer.getAudienceMemberships())
        && areProgramsValid(customer.getLoyaltyMemberships());
  }

  private static boolean areNumbersValid(Customer customer) {
    return customer.getId() > 0
        && customer.getAccountId() > 0
        && customer.getClosedSessions() >= 0
        && customer.getTotalSales().signum() >= 0
        && Predicates.fits(
            customer.getTotalSales(), SalesLimits.MAX_PRECISION, SalesLimits.MAX_SCALE);
  }

  private static boolean areIdsValid(String integrationId, @Nullable String advocate) {
    return isIntegrationId(integrationId)
        && (advocate == null || isIntegrationId(advocate))
        && Predicates.isNoSelfReferral(integrationId, advocate);
  }

  private static boolean isIntegrationId(String text) {
    return Predicates.isVisible(text) && Predicates.isAtMost(text, IntegrationId.MAX_CODE_POINTS);
  }

  private boolean areTimesValid(Instant created, Instant lastActivity) {
    return Predicates.isActiveSinceCreation(created, lastActivity)
        && isNotAhead(created)
        && isNotAhead(lastActivity);
  }

  private boolean isNotAhead(Instant time) {
    return Predicates.isNotAhead(time, past, tolerance)
        || Predicates.isNotAhead(time, clock.instant(), tolerance);
  }

  private static boolean areAudiencesValid(List<AudienceMembership> audiences) {
    for (int i = 0; i < audiences.size(); i++) {
      AudienceMembership audience = audiences.get(i);
      if (audience.getId() <= 0 || !Predicates.isVisible(audience.getName())) {
        return false;
      }
    }
    return Predicates.repeated(audiences).isEmpty();
  }

  private boolean areProgramsValid(List<LoyaltyMembership> programs) {
    for (int i = 0; i < programs.size(); i++) {
      LoyaltyMembership program = programs.get(i);
      Instant joined = program.getJoined();
      if (program.getLoyaltyProgramId() <= 0 || (joined != null && !isNotAhead(joined))) {
        return false;
      }
    }
    return Predicates.repeated(programs).isEmpty();
  }
}
