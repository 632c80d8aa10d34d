package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.customerkit.validation.internal.validator.CodePointLengthValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must not be longer than a number of Unicode code points, which is how the API counts
 * characters.
 *
 * <p>A surrogate pair is one code point and a surrogate without its other half is one too, whereas
 * {@code @Size} counts UTF-16 units, of which an emoji has two or more.
 *
 * <p>For any {@link CharSequence}. Null is valid. A violation becomes a problem with the code
 * {@code too-long}.
 */
@Documented
@Constraint(validatedBy = {CodePointLengthValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CodePointLength.List.class)
public @interface CodePointLength {

  /**
   * The longest text allowed.
   *
   * @return a number of code points, zero or more
   */
  int max();

  /**
   * What is said of a value that breaks the rule.
   *
   * @return a message, or a key of a message bundle in braces
   */
  String message() default "{io.github.customerkit.validation.constraint.CodePointLength.message}";

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

  /** Several {@link CodePointLength} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return all of them, each for itself
     */
    CodePointLength[] value();
  }
}
