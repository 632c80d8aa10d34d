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
 * The time must not be ahead of the clock by more than a tolerance, which allows for clocks that
 * differ a little.
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

  /**
   * How far ahead of the clock a time may be and still be valid.
   *
   * @return the tolerance in seconds, zero or more
   */
  long toleranceSeconds() default DEFAULT_TOLERANCE_SECONDS;

  /**
   * What is said of a value that breaks the rule.
   *
   * @return a message, or a key of a message bundle in braces
   */
  String message() default "{io.github.customerkit.validation.constraint.NotInFuture.message}";

  /**
   * When the rule is asked.
   *
   * @return the validation groups; none is the default group
   */
  Class<?>[] groups() default {};

  /**
   * What is attached to a violation, such as {@link Warning}.
   *
   * @return the payload; none makes the violation an error
   */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link NotInFuture} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return all of them, each for itself
     */
    NotInFuture[] value();
  }
}
