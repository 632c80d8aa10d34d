package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be usable as an integration ID of Talon.One: it contains something visible, and has
 * at most {@value #MAX_CODE_POINTS} code points.
 *
 * <p>Composed of {@link VisibleText} and {@link CodePointLength}, each of which reports its own
 * violation and message.
 *
 * <p>For any {@link CharSequence}. Null is valid; add {@code @NotNull} where an ID is required. A
 * violation becomes a problem with the code {@code blank} or {@code too-long}.
 */
@Documented
@VisibleText
@CodePointLength(max = IntegrationId.MAX_CODE_POINTS)
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(IntegrationId.List.class)
public @interface IntegrationId {

  /** The longest integration ID that the API takes, in Unicode code points. */
  int MAX_CODE_POINTS = 1000;

  /** Returns an empty message, which has no effect: the composing constraints have their own. */
  String message() default "";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link IntegrationId} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    IntegrationId[] value();
  }
}
