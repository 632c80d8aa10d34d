package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.validation.constraint.DecimalSize;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Validates {@link DecimalSize}. */
public final class DecimalSizeValidator implements ConstraintValidator<DecimalSize, BigDecimal> {

  private int maxPrecision;
  private int maxScale;

  @Override
  public void initialize(DecimalSize constraint) {
    maxPrecision = Attribute.atLeast(1, constraint.maxPrecision(), "maxPrecision");
    maxScale = Attribute.atLeast(0, constraint.maxScale(), "maxScale");
  }

  @Override
  public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
    return number == null || Predicates.fits(number, maxPrecision, maxScale);
  }
}
