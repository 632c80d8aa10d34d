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
 * The text must be fit to be an integration ID of Talon.One: something visible in it, and at most
 * {@value #MAX_CODE_POINTS} code points long.
 *
 * <p>Composed of {@link VisibleText} and {@link CodePointLength}, each of which reports for itself
 * and with its own message.
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

  /**
   * Never said: the two constraints that this one is made of report instead.
   *
   * @return an empty message
   */
  String message() default "";

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

  /** Several {@link IntegrationId} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return all of them, each for itself
     */
    IntegrationId[] value();
  }
}
