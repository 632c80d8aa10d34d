package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonSortKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys that order memberships by all that they hold; equal are those that mean the same. */
final class MembershipOrder {

  private MembershipOrder() {}

  static JsonSortKey key(LoyaltyMembership membership) {
    return key(CustomerSchema.LOYALTY_MEMBERSHIP, membership);
  }

  static JsonSortKey key(AudienceMembership membership) {
    return key(CustomerSchema.AUDIENCE_MEMBERSHIP, membership);
  }

  private static <M, B> JsonSortKey key(ObjectSchema<M, B> schema, M membership) {
    List<@Nullable Object> values = new ArrayList<>();
    for (ObjectSchema.Field<M, B, ?> field : schema.fields()) {
      values.add(sortable(field.get(membership)));
    }
    values.add(schema.additionalProperties(membership));
    return new JsonSortKey(values, membership.hashCode());
  }

  private static @Nullable Object sortable(@Nullable Object value) {
    if (value instanceof Instant time) {
      return List.of(time.getEpochSecond(), (long) time.getNano());
    }
    return value instanceof Attributes attributes ? attributes.asMap() : value;
  }
}
