package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.validation.constraint.CodePointLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link CodePointLength}. */
public final class CodePointLengthValidator
    implements ConstraintValidator<CodePointLength, CharSequence> {

  private int max;

  @Override
  public void initialize(CodePointLength constraint) {
    max = Attribute.atLeast(0, constraint.max(), "max");
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || Predicates.isAtMost(text, max);
  }
}
