package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.check;
import static io.github.customerkit.validation.Customers.error;
import static io.github.customerkit.validation.Customers.programme;
import static io.github.customerkit.validation.Customers.valid;
import static io.github.customerkit.validation.Customers.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTest {

  private static final String NINES_38 = "9".repeat(38);

  private static Problem notPositive(String pointer) {
    return error(pointer, "not-positive", "> 0", "must be greater than 0");
  }

  private static Problem salesOutOfRange() {
    return error(
        "/totalSales",
        "out-of-range",
        "precision <= 38, |scale| <= 18",
        "must have at most 38 digits and a scale of at most 18 either way");
  }

  private static Problem salesNegative() {
    return warning("/totalSales", "negative", ">= 0", "must be greater than or equal to 0");
  }

  private static List<Problem> checkSales(BigDecimal totalSales) {
    return check(valid().totalSales(totalSales));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void idThatIsNotPositiveIsAnError(long id) {
    assertThat(check(valid().id(id))).containsExactly(notPositive("/id"));
    assertThat(check(valid().audienceMemberships(List.of(audience(5, "a"), audience(id, "b")))))
        .containsExactly(notPositive("/audienceMemberships/1/id"));
    assertThat(check(valid().loyaltyMemberships(List.of(programme(id, null)))))
        .containsExactly(notPositive("/loyaltyMemberships/0/loyaltyProgramId"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void negativeAccountIdIsOneError(long accountId) {
    assertThat(check(valid().accountId(accountId))).containsExactly(notPositive("/accountId"));
  }

  @Test
  void accountIdOfZeroIsAWarning() {
    assertThat(check(valid().accountId(0L)))
        .containsExactly(warning("/accountId", "not-positive", "> 0", "must be greater than 0"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, Long.MAX_VALUE})
  void anyPositiveIdIsLegal(long id) {
    assertThat(check(valid().id(id).accountId(id))).isEmpty();
    assertThat(check(valid().audienceMemberships(List.of(audience(id, "a"))))).isEmpty();
    assertThat(check(valid().loyaltyMemberships(List.of(programme(id, null))))).isEmpty();
  }

  @Test
  void negativeClosedSessionsAreAnError() {
    assertThat(check(valid().closedSessions(0L))).isEmpty();
    assertThat(check(valid().closedSessions(-1L)))
        .containsExactly(
            error("/closedSessions", "negative", ">= 0", "must be greater than or equal to 0"));
  }

  @Test
  void negativeTotalSalesAreAWarning() {
    assertThat(checkSales(BigDecimal.ZERO)).isEmpty();
    assertThat(checkSales(new BigDecimal("-0.00"))).isEmpty();
    assertThat(checkSales(new BigDecimal("-0.01"))).containsExactly(salesNegative());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000000000000000001", "1E+18", "0E+18", "0E-18"})
  void scaleOfEighteenEitherWayIsLegal(String totalSales) {
    assertThat(checkSales(new BigDecimal(totalSales))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E-19", "1E+19", "0E+19", "0E-19", "1E+2147483647", "1E-2147483647", "1E+400"})
  void scaleBeyondEighteenIsOutOfRange(String totalSales) {
    assertThat(checkSales(new BigDecimal(totalSales))).containsExactly(salesOutOfRange());
  }

  @Test
  void extremeScaleIsOutOfRange() {
    assertThat(checkSales(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)))
        .containsExactly(salesOutOfRange());
    assertThat(checkSales(new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE)))
        .containsExactly(salesOutOfRange());
  }

  @Test
  void thirtyEightDigitsAreLegalAndOneMoreIsNot() {
    BigDecimal longest = new BigDecimal(NINES_38);
    assertThat(checkSales(longest)).isEmpty();
    assertThat(checkSales(longest.movePointLeft(18))).isEmpty();
    assertThat(checkSales(longest.add(BigDecimal.ONE))).containsExactly(salesOutOfRange());
    assertThat(checkSales(new BigDecimal(NINES_38 + "9"))).containsExactly(salesOutOfRange());
  }

  @Test
  void negativeTotalSalesOutOfRangeAreBoth() {
    assertThat(checkSales(new BigDecimal("-" + NINES_38))).containsExactly(salesNegative());
    assertThat(checkSales(new BigDecimal("-1E+38")))
        .containsExactly(salesNegative(), salesOutOfRange());
  }

  @Test
  void numberOfMillionsOfDigitsIsRefusedAtOnce() {
    BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(400_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(checkSales(huge)).containsExactly(salesOutOfRange()));
  }
}
