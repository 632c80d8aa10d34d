package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.customerkit.validation.internal.validator.NotZeroValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number must not be zero, which servers send in place of a missing ID.
 *
 * <p>A negative number is valid; add {@code @PositiveOrZero} where it must not be negative. For the
 * primitive numbers and any {@link Number}. Null is valid. A violation becomes a problem with the
 * code {@code not-positive}.
 */
@Documented
@Constraint(validatedBy = {NotZeroValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NotZero.List.class)
public @interface NotZero {

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default "{jakarta.validation.constraints.Positive.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link NotZero} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    NotZero[] value();
  }
}
