package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonSortKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys that order memberships by all that they hold; equal are those that mean the same. */
final class MembershipOrder {

  private MembershipOrder() {}

  static JsonSortKey key(LoyaltyMembership membership) {
    return key(
        membership,
        membership.getLoyaltyProgramId(),
        numbers(membership.getJoined()),
        membership.getAdditionalProperties());
  }

  static JsonSortKey key(AudienceMembership membership) {
    return key(
        membership, membership.getId(), membership.getName(), membership.getAdditionalProperties());
  }

  private static JsonSortKey key(Object membership, @Nullable Object... values) {
    return new JsonSortKey(Arrays.asList(values), membership.hashCode());
  }

  private static @Nullable List<Long> numbers(@Nullable Instant time) {
    return time == null ? null : List.of(time.getEpochSecond(), (long) time.getNano());
  }
}
