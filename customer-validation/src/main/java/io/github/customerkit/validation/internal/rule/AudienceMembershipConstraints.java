package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of an {@link AudienceMembership}; a getter without constraints is free. */
interface AudienceMembershipConstraints {

  @Positive
  long getId();

  @VisibleText
  String getName();

  Map<String, @Nullable Object> getAdditionalProperties();
}
