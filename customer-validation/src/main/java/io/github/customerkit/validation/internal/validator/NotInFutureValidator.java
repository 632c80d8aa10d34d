package io.github.customerkit.validation.internal.validator;

import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Validates {@link NotInFuture} for a type of times. */
abstract class NotInFutureValidator<T> implements ConstraintValidator<NotInFuture, T> {

  private Duration tolerance = Duration.ZERO;

  @Override
  public final void initialize(NotInFuture constraint) {
    tolerance =
        Duration.ofSeconds(Attribute.atLeast(0, constraint.toleranceSeconds(), "toleranceSeconds"));
  }

  @Override
  public final boolean isValid(@Nullable T time, ConstraintValidatorContext context) {
    return time == null
        || Predicates.isNotAhead(
            toInstant(time), context.getClockProvider().getClock().instant(), tolerance);
  }

  abstract Instant toInstant(T time);
}
