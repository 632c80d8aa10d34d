package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonOrder;
import java.util.Comparator;

/** Orders of memberships by all that they hold; equal are those that mean the same. */
final class MembershipOrder {

  private MembershipOrder() {}

  static Comparator<LoyaltyMembership> loyalty() {
    return Comparator.comparingLong(LoyaltyMembership::getLoyaltyProgramId)
        .thenComparing(
            LoyaltyMembership::getJoined, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(LoyaltyMembership::getAdditionalProperties, new JsonOrder());
  }

  static Comparator<AudienceMembership> audiences() {
    return Comparator.comparingLong(AudienceMembership::getId)
        .thenComparing(AudienceMembership::getName)
        .thenComparing(AudienceMembership::getAdditionalProperties, new JsonOrder());
  }
}
