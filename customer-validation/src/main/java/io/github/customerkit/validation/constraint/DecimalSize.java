package io.github.customerkit.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.customerkit.validation.internal.validator.DecimalSizeValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number must not have more digits than a precision, nor a scale further from zero than a
 * limit.
 *
 * <p>Precision and scale are those of {@link java.math.BigDecimal}: 12.50 has the precision 4 and
 * the scale 2, and 1E+3 the precision 1 and the scale -3. Validation takes the same time for every
 * number, including 1E+2147483647, which {@code @Digits} accepts.
 *
 * <p>For {@link java.math.BigDecimal}. Null is valid. A violation becomes a problem with the code
 * {@code out-of-range}.
 */
@Documented
@Constraint(validatedBy = {DecimalSizeValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DecimalSize.List.class)
public @interface DecimalSize {

  /** Returns the most digits allowed, one or more. */
  int maxPrecision();

  /** Returns the largest scale allowed, zero or more; its negative is the smallest one. */
  int maxScale();

  /** Returns the message of a violation, or a key of a message bundle in braces. */
  String message() default "{io.github.customerkit.validation.constraint.DecimalSize.message}";

  /** Returns the validation groups; none for the default group. */
  Class<?>[] groups() default {};

  /** Returns the payload of a violation, such as {@link Warning}; an error has none. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link DecimalSize} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints. */
    DecimalSize[] value();
  }
}
