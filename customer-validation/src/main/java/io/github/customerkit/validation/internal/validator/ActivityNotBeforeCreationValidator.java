package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.ActivityNotBeforeCreation;

/** Validates {@link ActivityNotBeforeCreation}; the violation is at the property. */
public final class ActivityNotBeforeCreationValidator
    extends CustomerPropertyValidator<ActivityNotBeforeCreation> {

  /** Called by Hibernate Validator. */
  public ActivityNotBeforeCreationValidator() {
    super("lastActivity");
  }

  @Override
  boolean isValid(Customer customer) {
    return Predicates.isActiveSinceCreation(customer.getCreated(), customer.getLastActivity());
  }
}
