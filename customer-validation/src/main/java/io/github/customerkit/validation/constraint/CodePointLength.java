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
 * <p>A surrogate pair is one code point, and so is an unpaired surrogate; {@code @Size} counts
 * UTF-16 units instead, of which an emoji has two or more.
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

  /** Returns the most code points allowed, zero or more. */
  int max();

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default "{io.github.customerkit.validation.constraint.CodePointLength.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link CodePointLength} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    CodePointLength[] value();
  }
}
