package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a {@link LoyaltyMembership}; a getter without constraints is free. */
interface LoyaltyMembershipConstraints {

  @Positive
  long getLoyaltyProgramId();

  @NotInFuture(payload = Warning.class)
  @Nullable Instant getJoined();

  Map<String, @Nullable Object> getAdditionalProperties();
}
