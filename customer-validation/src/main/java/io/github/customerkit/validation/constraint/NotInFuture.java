package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.customerkit.validation.internal.validator.NotInFutureInstantValidator;
import io.github.customerkit.validation.internal.validator.NotInFutureOffsetDateTimeValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time must not be ahead of the clock by more than a tolerance, which allows for small
 * differences between clocks.
 *
 * <p>The clock is that of the {@code ClockProvider} with which the validator was configured.
 *
 * <p>For {@link java.time.Instant} and {@link java.time.OffsetDateTime}, over their whole range.
 * Null is valid. A violation becomes a problem with the code {@code in-future}.
 */
@Documented
@Constraint(
    validatedBy = {NotInFutureInstantValidator.class, NotInFutureOffsetDateTimeValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NotInFuture.List.class)
public @interface NotInFuture {

  /** Five minutes, in seconds. */
  long DEFAULT_TOLERANCE_SECONDS = 300;

  /** Returns how far ahead of the clock a valid time may be, in seconds, zero or more. */
  long toleranceSeconds() default DEFAULT_TOLERANCE_SECONDS;

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default "{io.github.customerkit.validation.constraint.NotInFuture.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link NotInFuture} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    NotInFuture[] value();
  }
}
