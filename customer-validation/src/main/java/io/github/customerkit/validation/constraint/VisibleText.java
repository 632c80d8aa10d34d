package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.customerkit.validation.internal.validator.VisibleTextValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must contain something that can be seen.
 *
 * <p>Of no help are white space and separators of every kind (the no-break space too), control and
 * format characters (zero-width ones, the soft hyphen, the byte order mark), variation selectors,
 * letters and symbols that are drawn as nothing (the Hangul fillers, the blank Braille pattern),
 * surrogates without their other half, and what Unicode will never assign. One character of any
 * other kind is enough. The empty text is not visible.
 *
 * <p>For any {@link CharSequence}. Null is valid; add {@code @NotNull} where a text is required. A
 * violation becomes a problem with the code {@code blank}.
 */
@Documented
@Constraint(validatedBy = {VisibleTextValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(VisibleText.List.class)
public @interface VisibleText {

  /**
   * What is said of a value that breaks the rule.
   *
   * @return a message, or a key of a message bundle in braces
   */
  String message() default "{io.github.customerkit.validation.constraint.VisibleText.message}";

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

  /** Several {@link VisibleText} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return all of them, each for itself
     */
    VisibleText[] value();
  }
}
