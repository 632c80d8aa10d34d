package io.github.customerkit.validation.internal.validator;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mix-in of another package, with an annotation that only that package can access. */
public final class HiddenConstraints {

  private HiddenConstraints() {}

  @Constraint(validatedBy = {})
  @NotNull
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Hidden {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public interface MixIn {
    @Hidden
    String getIntegrationId();
  }
}
