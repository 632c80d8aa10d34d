package io.github.customerkit.validation;

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
 * How a broken constraint is called in a problem.
 *
 * @param code the problem's code
 * @param expected what the constraint expects, in no human language
 */
record Term(String code, String expected) {

  /** The pointer, from where the constraint stands, to where it reports; "" if that is the same. */
  static String placeWithin(Annotation constraint) {
    if (constraint instanceof ActivityNotBeforeCreation) {
      return "/lastActivity";
    }
    if (constraint instanceof NoSelfReferral) {
      return "/advocateIntegrationId";
    }
    return constraint instanceof DistinctMemberships ? "/*" : "";
  }

  static Term of(Annotation constraint) {
    if (constraint instanceof Positive || constraint instanceof NotZero || isOfId(constraint)) {
      return new Term("not-positive", "> 0");
    }
    if (constraint instanceof PositiveOrZero) {
      return new Term("negative", ">= 0");
    }
    if (constraint instanceof VisibleText) {
      return new Term("blank", "visible text");
    }
    if (constraint instanceof CodePointLength length) {
      return new Term("too-long", "<= " + length.max() + " code points");
    }
    if (constraint instanceof DecimalSize size) {
      return new Term(
          "out-of-range",
          "precision <= " + size.maxPrecision() + ", |scale| <= " + size.maxScale());
    }
    if (constraint instanceof NotInFuture time) {
      return new Term("in-future", "<= now + " + Duration.ofSeconds(time.toleranceSeconds()));
    }
    return ofWhole(constraint);
  }

  private static boolean isOfId(Annotation constraint) {
    return constraint instanceof PositiveOrZero number
        && List.of(number.payload()).contains(IdentifierRule.class);
  }

  private static Term ofWhole(Annotation constraint) {
    if (constraint instanceof ActivityNotBeforeCreation) {
      return new Term("activity-before-creation", ">= created");
    }
    if (constraint instanceof DistinctMemberships) {
      return new Term("duplicate-membership", "distinct ids");
    }
    if (constraint instanceof NoSelfReferral) {
      return new Term("self-referral", "!= integrationId");
    }
    String name = constraint.annotationType().getSimpleName();
    return new Term(kebabCase(name), "@" + name);
  }

  /** {@code NotBlank} becomes {@code not-blank}, and {@code ISBN} becomes {@code isbn}. */
  private static String kebabCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
