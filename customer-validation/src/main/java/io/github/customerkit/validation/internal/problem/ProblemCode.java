package io.github.customerkit.validation.internal.problem;

import io.github.customerkit.validation.constraint.ActivityNotBeforeCreation;
import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.DecimalSize;
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.constraint.NoSelfReferral;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.NotZero;
import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The code of the problems that a constraint reports, with what it expects.
 *
 * @param code the code
 * @param expected what the constraint expects, in no human language
 */
public record ProblemCode(String code, String expected) {

  private static final ProblemCode NOT_POSITIVE = new ProblemCode("not-positive", "> 0");

  /**
   * Returns the code of a constraint; for a constraint of another library, its name with hyphens.
   */
  public static ProblemCode of(Annotation constraint) {
    if (constraint instanceof PositiveOrZero number) {
      boolean isId = List.of(number.payload()).contains(IdentifierRule.class);
      return isId ? NOT_POSITIVE : new ProblemCode("negative", ">= 0");
    }
    if (constraint instanceof Positive || constraint instanceof NotZero) {
      return NOT_POSITIVE;
    }
    if (constraint instanceof DecimalSize size) {
      String precision = "precision <= " + size.maxPrecision();
      return new ProblemCode("out-of-range", precision + ", |scale| <= " + size.maxScale());
    }
    if (constraint instanceof NotInFuture time) {
      Duration tolerance = Duration.ofSeconds(time.toleranceSeconds());
      return new ProblemCode("in-future", "<= now + " + tolerance);
    }
    return ofTextOrReference(constraint);
  }

  private static ProblemCode ofTextOrReference(Annotation constraint) {
    if (constraint instanceof VisibleText) {
      return new ProblemCode("blank", "visible text");
    }
    if (constraint instanceof CodePointLength length) {
      return new ProblemCode("too-long", "<= " + length.max() + " code points");
    }
    if (constraint instanceof ActivityNotBeforeCreation) {
      return new ProblemCode("activity-before-creation", ">= created");
    }
    if (constraint instanceof DistinctMemberships) {
      return new ProblemCode("duplicate-membership", "distinct ids");
    }
    if (constraint instanceof NoSelfReferral) {
      return new ProblemCode("self-referral", "!= integrationId");
    }
    String name = constraint.annotationType().getSimpleName();
    return new ProblemCode(kebabCase(name), "@" + name);
  }

  /** Converts {@code NotBlank} to {@code not-blank}, and {@code ISBN} to {@code isbn}. */
  private static String kebabCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the pointer from the place of a constraint to that of its problems; empty if they are
   * the same.
   */
  public static String pointerWithin(Annotation constraint) {
    if (constraint instanceof ActivityNotBeforeCreation) {
      return "/lastActivity";
    }
    if (constraint instanceof NoSelfReferral) {
      return "/advocateIntegrationId";
    }
    return constraint instanceof DistinctMemberships ? "/*" : "";
  }
}
