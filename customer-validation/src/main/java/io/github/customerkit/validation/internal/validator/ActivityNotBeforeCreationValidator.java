package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.Customer;
import io.github.customerkit.validation.constraint.ActivityNotBeforeCreation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link ActivityNotBeforeCreation}; the violation is at the property. */
public final class ActivityNotBeforeCreationValidator
    implements ConstraintValidator<ActivityNotBeforeCreation, Customer> {

  @Override
  public boolean isValid(@Nullable Customer customer, ConstraintValidatorContext context) {
    if (customer == null
        || Predicates.isActiveSinceCreation(customer.getCreated(), customer.getLastActivity())) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode("lastActivity")
        .addConstraintViolation();
    return false;
  }
}
