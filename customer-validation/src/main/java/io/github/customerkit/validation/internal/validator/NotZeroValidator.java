package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.validation.constraint.NotZero;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Validates {@link NotZero}. */
public final class NotZeroValidator implements ConstraintValidator<NotZero, Number> {

  @Override
  public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
    return number == null || !isZero(number);
  }

  private static boolean isZero(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.signum() == 0; // A double would round the smallest ones to zero.
    }
    if (number instanceof BigInteger integer) {
      return integer.signum() == 0;
    }
    return number.doubleValue() == 0;
  }
}
