package io.github.customerkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Problem;
import io.github.customerkit.validation.constraint.NotZero;
import io.github.customerkit.validation.internal.validator.NotZeroValidator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NotZeroTest {

  /** A user's class with IDs. */
  public static class Account {
    private final long id;
    private final Integer parent;

    Account(long id, Integer parent) {
      this.id = id;
      this.parent = parent;
    }

    @NotZero
    public long getId() {
      return id;
    }

    @NotZero
    public Integer getParent() {
      return parent;
    }
  }

  private static List<Problem> check(Account account) {
    return CustomerValidator.problems(Customers.VALIDATOR.validator().validate(account));
  }

  @Test
  void zeroIsNotPositive() {
    assertThat(check(new Account(0, 0)))
        .containsExactly(
            Customers.error("/id", "not-positive", "> 0", "must be greater than 0"),
            Customers.error("/parent", "not-positive", "> 0", "must be greater than 0"));
  }

  @Test
  void anyOtherNumberAndNullAreValid() {
    assertThat(check(new Account(-1, null))).isEmpty();
    assertThat(check(new Account(1, Integer.MIN_VALUE))).isEmpty();
  }

  @Test
  void numbersAreComparedExactly() {
    assertThat(List.of(new BigDecimal("0E-400"), BigInteger.ZERO, new AtomicLong(), -0.0, 0f))
        .allSatisfy(number -> assertThat(isValid(number)).isFalse());
    assertThat(List.of(new BigDecimal("1E-400"), BigInteger.TWO.pow(2000), Double.MIN_VALUE))
        .allSatisfy(number -> assertThat(isValid(number)).isTrue());
    assertThat(List.of((Number) Long.MIN_VALUE, Long.MAX_VALUE, Double.NaN, (byte) 1))
        .allSatisfy(number -> assertThat(isValid(number)).isTrue());
  }

  private static boolean isValid(Number number) {
    return new NotZeroValidator().isValid(number, null);
  }
}
