package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.NoSelfReferral;

/** Validates {@link NoSelfReferral}; the violation is at the property. */
public final class NoSelfReferralValidator extends CustomerPropertyValidator<NoSelfReferral> {

  /** Called by Hibernate Validator. */
  public NoSelfReferralValidator() {
    super("advocateIntegrationId");
  }

  @Override
  boolean isValid(Customer customer) {
    return Predicates.isNoSelfReferral(
        customer.getIntegrationId(), customer.getAdvocateIntegrationId());
  }
}
