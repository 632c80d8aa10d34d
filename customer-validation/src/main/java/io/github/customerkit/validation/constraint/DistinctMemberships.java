package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.customerkit.validation.internal.validator.DistinctMembershipsValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No membership of the list may have the ID of an earlier one: no audience twice, no loyalty
 * program twice.
 *
 * <p>Each later membership is a violation, at its index in the list. Hibernate Validator takes
 * quadratic time to collect thousands of violations, so limit the length of a list from outside
 * before you validate it.
 *
 * <p>For a {@link java.util.List} of {@link io.github.customerkit.model.AudienceMembership} or of
 * {@link io.github.customerkit.model.LoyaltyMembership}; elements that are null or of another type
 * are ignored. Null is valid. A violation becomes a problem with the code {@code
 * duplicate-membership}.
 */
@Documented
@Constraint(validatedBy = {DistinctMembershipsValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DistinctMemberships.List.class)
public @interface DistinctMemberships {

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default
      "{io.github.customerkit.validation.constraint.DistinctMemberships.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link DistinctMemberships} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    DistinctMemberships[] value();
  }
}
