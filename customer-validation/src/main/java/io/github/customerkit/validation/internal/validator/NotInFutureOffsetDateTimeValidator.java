package io.github.customerkit.validation.internal.validator;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Validates {@link io.github.customerkit.validation.constraint.NotInFuture} of an {@link
 * OffsetDateTime}.
 */
public final class NotInFutureOffsetDateTimeValidator extends NotInFutureValidator<OffsetDateTime> {

  @Override
  Instant toInstant(OffsetDateTime time) {
    return time.toInstant();
  }
}
