package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.NoSelfReferral;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link NoSelfReferral}; the violation is at the property. */
public final class NoSelfReferralValidator
    implements ConstraintValidator<NoSelfReferral, Customer> {

  @Override
  public boolean isValid(@Nullable Customer customer, ConstraintValidatorContext context) {
    if (customer == null
        || Predicates.isNoSelfReferral(
            customer.getIntegrationId(), customer.getAdvocateIntegrationId())) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode("advocateIntegrationId")
        .addConstraintViolation();
    return false;
  }
}
