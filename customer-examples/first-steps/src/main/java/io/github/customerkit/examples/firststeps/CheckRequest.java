package io.github.customerkit.examples.firststeps;

import io.github.customerkit.validation.CustomerValidator;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.constraint.VisibleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Checks a request class of your own with the constraints for customers. */
public final class CheckRequest {

  /** A request to put a customer into an audience. */
  public record JoinAudience(
      @NotNull @IntegrationId String integrationId,
      @Positive long audienceId,
      @VisibleText String reason) {}

  public static void main(String[] args) {
    var validator = CustomerValidator.create().validator();

    var good = new JoinAudience("URNGV8294NV", 2, "returning customer");
    System.out.println("good: " + CustomerValidator.problems(validator.validate(good)));

    var bad = new JoinAudience("x".repeat(1001), 0, "\u00a0\u200b");
    CustomerValidator.problems(validator.validate(bad)).forEach(System.out::println);
  }
}
