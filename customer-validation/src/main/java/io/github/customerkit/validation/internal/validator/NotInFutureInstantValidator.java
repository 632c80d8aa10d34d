package io.github.customerkit.validation.internal.validator;

import java.time.Instant;

/**
 * Validates {@link io.github.customerkit.validation.constraint.NotInFuture} of an {@link Instant}.
 */
public final class NotInFutureInstantValidator extends NotInFutureValidator<Instant> {

  @Override
  Instant toInstant(Instant time) {
    return time;
  }
}
