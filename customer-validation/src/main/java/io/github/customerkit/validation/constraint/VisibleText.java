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
 * <p>Invisible are white space and separators of every kind (including the no-break space), control
 * and format characters (zero-width ones, the soft hyphen, the byte order mark), variation
 * selectors, letters and symbols that are drawn blank (the Hangul fillers, the blank Braille
 * pattern), unpaired surrogates, and code points that Unicode will never assign. One character of
 * any other kind is enough. The empty text is not visible.
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

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default "{io.github.customerkit.validation.constraint.VisibleText.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link VisibleText} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    VisibleText[] value();
  }
}
