package io.github.customerkit.validation;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.internal.Predicates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of the mix-ins whether all is well, and says nothing else. Most customers are
 * well, and Hibernate Validator takes microseconds and kilobytes to find nothing.
 *
 * <p>Allocates nothing but the instant that the clock makes and, for a long list, a set of its IDs;
 * lists are walked by index, because an iterator would be garbage.
 */
final class FastCheck {

  private final Clock clock;
  private final Duration tolerance;

  FastCheck(Clock clock, Duration tolerance) {
    this.clock = clock;
    this.tolerance = tolerance;
  }

  boolean findsNothing(Customer customer) {
    Instant now = clock.instant();
    return areNumbersWell(customer)
        && areIdsWell(customer.getIntegrationId(), customer.getAdvocateIntegrationId())
        && areTimesWell(customer.getCreated(), customer.getLastActivity(), now)
        && areAudiencesWell(customer.getAudienceMemberships())
        && areProgrammesWell(customer.getLoyaltyMemberships(), now);
  }

  private static boolean areNumbersWell(Customer customer) {
    return customer.getId() > 0
        && customer.getAccountId() > 0
        && customer.getClosedSessions() >= 0
        && customer.getTotalSales().signum() >= 0
        && Predicates.fits(
            customer.getTotalSales(),
            CustomerConstraints.MAX_SALES_PRECISION,
            CustomerConstraints.MAX_SALES_SCALE);
  }

  private static boolean areIdsWell(String integrationId, @Nullable String advocate) {
    return isIntegrationId(integrationId)
        && (advocate == null || isIntegrationId(advocate))
        && Predicates.isNoSelfReferral(integrationId, advocate);
  }

  private static boolean isIntegrationId(String text) {
    return Predicates.isVisible(text) && Predicates.isAtMost(text, IntegrationId.MAX_CODE_POINTS);
  }

  private boolean areTimesWell(Instant created, Instant lastActivity, Instant now) {
    return Predicates.isActiveSinceCreation(created, lastActivity)
        && Predicates.isNotAhead(created, now, tolerance)
        && Predicates.isNotAhead(lastActivity, now, tolerance);
  }

  private static boolean areAudiencesWell(List<AudienceMembership> audiences) {
    for (int i = 0; i < audiences.size(); i++) {
      AudienceMembership audience = audiences.get(i);
      if (audience.getId() <= 0 || !Predicates.isVisible(audience.getName())) {
        return false;
      }
    }
    return Predicates.repeated(audiences).isEmpty();
  }

  private boolean areProgrammesWell(List<LoyaltyMembership> programmes, Instant now) {
    for (int i = 0; i < programmes.size(); i++) {
      LoyaltyMembership programme = programmes.get(i);
      Instant joined = programme.getJoined();
      if (programme.getLoyaltyProgramId() <= 0
          || (joined != null && !Predicates.isNotAhead(joined, now, tolerance))) {
        return false;
      }
    }
    return Predicates.repeated(programmes).isEmpty();
  }
}
