package io.github.customerkit.validation.internal;

import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Judges {@link NotInFuture} of an {@link Instant}. */
public final class NotInFutureInstantValidator
    implements ConstraintValidator<NotInFuture, Instant> {

  private Duration tolerance = Duration.ZERO;

  @Override
  public void initialize(NotInFuture constraint) {
    tolerance =
        Duration.ofSeconds(Attribute.atLeast(0, constraint.toleranceSeconds(), "toleranceSeconds"));
  }

  @Override
  public boolean isValid(@Nullable Instant time, ConstraintValidatorContext context) {
    if (time == null) {
      return true;
    }
    Instant now = context.getClockProvider().getClock().instant();
    return Predicates.isNotAhead(time, now, tolerance);
  }
}
