package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.model.Customer;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Validates a constraint on a whole customer whose violations are at one property. */
abstract class CustomerPropertyValidator<A extends Annotation>
    implements ConstraintValidator<A, Customer> {

  private final String property;

  CustomerPropertyValidator(String property) {
    this.property = property;
  }

  @Override
  public final boolean isValid(@Nullable Customer customer, ConstraintValidatorContext context) {
    if (customer == null || isValid(customer)) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode(property)
        .addConstraintViolation();
    return false;
  }

  abstract boolean isValid(Customer customer);
}
