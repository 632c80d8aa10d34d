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
 * the scale 2, and 1E+3 the precision 1 and the scale -3. The question costs the same for every
 * number, 1E+2147483647 too, which {@code @Digits} lets pass.
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

  /**
   * The most digits allowed.
   *
   * @return a precision, one or more
   */
  int maxPrecision();

  /**
   * The largest scale allowed; its negative is the smallest one.
   *
   * @return an absolute scale, zero or more
   */
  int maxScale();

  /**
   * What is said of a value that breaks the rule.
   *
   * @return a message, or a key of a message bundle in braces
   */
  String message() default "{io.github.customerkit.validation.constraint.DecimalSize.message}";

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

  /** Several {@link DecimalSize} in one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return all of them, each for itself
     */
    DecimalSize[] value();
  }
}
