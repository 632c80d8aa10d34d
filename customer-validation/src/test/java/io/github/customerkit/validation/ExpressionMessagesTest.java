package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.junit.jupiter.api.Test;

/** Tests messages with expressions, of constraints as users write them. */
class ExpressionMessagesTest {

  private static final String CANARY = "canary 4711";

  /** A user's class. */
  public static class Limits {
    @DecimalMin("5000")
    @DecimalMax(value = "10", inclusive = false)
    public BigDecimal getNumber() {
      return new BigDecimal("4711.4711");
    }

    @DurationMin(days = 5000, hours = 1, minutes = 2, seconds = 1, millis = 2, nanos = 1)
    @DurationMax(days = 1, hours = 2, minutes = 1, seconds = 2, millis = 1, nanos = 2)
    @DurationMax(inclusive = false)
    public Duration getDuration() {
      return Duration.ofDays(4711);
    }

    @Pattern(regexp = "[a-z]{3}\\$\\{x\\}\\\\")
    @LuhnCheck
    public String getText() {
      return CANARY;
    }
  }

  private static List<String> messages(Locale locale) {
    var validator = CustomerValidator.builder().locale(locale).build().validator();
    return validator.validate(new Limits()).stream().map(ConstraintViolation::getMessage).toList();
  }

  @Test
  void expressionsAreEvaluated() {
    assertThat(messages(Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "must be greater than or equal to 5000",
            "must be less than 10",
            "must be longer than or equal to 5000 days 1 hour 2 minutes 1 second 2 millis 1 nano",
            "must be shorter than or equal to 1 day 2 hours 1 minute 2 seconds 1 milli 2 nanos",
            "must be shorter than 0",
            "must match \"[a-z]{3}\\$\\{x\\}\\\\\"",
            "the check digit is invalid, Luhn Modulo 10 checksum failed");
    assertThat(messages(Locale.GERMANY))
        .contains("muss gr\u00f6\u00dfer oder gleich 5000 sein", "muss kleiner 10 sein");
  }

  @Test
  void valueIsHiddenInEveryLanguage() throws Exception {
    assertThat(BuiltIns.languages()).hasSizeGreaterThan(15);
    for (String tag : BuiltIns.languages()) {
      assertThat(messages(Locale.forLanguageTag(tag)))
          .as(tag)
          .hasSize(7)
          .allSatisfy(message -> assertThat(message).doesNotContain("canary", "4711", "${"));
    }
  }
}
