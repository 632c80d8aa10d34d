package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.validation.constraint.DistinctMemberships;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link DistinctMemberships}; the violations are at the elements instead of the list.
 */
public final class DistinctMembershipsValidator
    implements ConstraintValidator<DistinctMemberships, List<?>> {

  @Override
  public boolean isValid(@Nullable List<?> memberships, ConstraintValidatorContext context) {
    List<Integer> repeated = memberships == null ? List.of() : Predicates.repeated(memberships);
    if (repeated.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (int index : isFirstEnough(context) ? repeated.subList(0, 1) : repeated) {
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addBeanNode()
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    }
    return false;
  }

  private static boolean isFirstEnough(ConstraintValidatorContext context) {
    return context instanceof HibernateConstraintValidatorContext asked
        && asked.getConstraintValidatorPayload(RepeatedReport.class) == RepeatedReport.FIRST;
  }
}
