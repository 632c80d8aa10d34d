package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.DecimalSize;
import io.github.customerkit.validation.constraint.NotInFuture;
import jakarta.validation.ValidationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadDeclarationTest {

  /** Constraints whose attributes are one below their minimum. */
  public static class Declared {
    @CodePointLength(max = -1)
    public String getText() {
      return "";
    }

    @DecimalSize(maxPrecision = 0, maxScale = 0)
    public BigDecimal getDigits() {
      return BigDecimal.ONE;
    }

    @DecimalSize(maxPrecision = 1, maxScale = -1)
    public BigDecimal getScaled() {
      return BigDecimal.ONE;
    }

    @NotInFuture(toleranceSeconds = -1)
    public Instant getTime() {
      return Customers.NOW;
    }

    @NotInFuture(toleranceSeconds = -1)
    public OffsetDateTime getLocalTime() {
      return Customers.NOW.atOffset(ZoneOffset.UTC);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text, max must be 0 or more",
    "digits, maxPrecision must be 1 or more",
    "scaled, maxScale must be 0 or more",
    "time, toleranceSeconds must be 0 or more",
    "localTime, toleranceSeconds must be 0 or more"
  })
  void attributeThatMakesNoSenseIsRefused(String property, String message) {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(
            () -> Customers.VALIDATOR.validator().validateProperty(new Declared(), property))
        .havingRootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .withMessage(message);
  }
}
