package io.github.customerkit.validation.constraint;

import io.github.customerkit.validation.internal.validator.ActivityNotBeforeCreationValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The customer's last activity must not be before the creation of the profile; the same instant is
 * valid.
 *
 * <p>For {@link io.github.customerkit.model.Customer}, as a whole or where a class holds one; the
 * violation is at its {@code lastActivity}. Null is valid. A violation becomes a problem with the
 * code {@code activity-before-creation}.
 */
@Documented
@Constraint(validatedBy = ActivityNotBeforeCreationValidator.class)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActivityNotBeforeCreation {

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default
      "{io.github.customerkit.validation.constraint.ActivityNotBeforeCreation.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};
}
