package io.github.customerkit.validation;

import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules of a {@link LoyaltyMembership}; what is not here is free. */
interface LoyaltyMembershipConstraints {

  @Positive
  long getLoyaltyProgramId();

  @NotInFuture(payload = Warning.class)
  @Nullable Instant getJoined();
}
