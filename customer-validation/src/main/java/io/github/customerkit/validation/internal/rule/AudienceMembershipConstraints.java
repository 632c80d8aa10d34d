package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.constraints.Positive;

/** The rules of an {@link AudienceMembership}; any other property is free. */
interface AudienceMembershipConstraints {

  @Positive
  long getId();

  @VisibleText
  String getName();
}
