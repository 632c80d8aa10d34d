package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link VisibleText}. */
public final class VisibleTextValidator implements ConstraintValidator<VisibleText, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || Predicates.isVisible(text);
  }
}
