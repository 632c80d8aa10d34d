package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.VALIDATOR;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.error;
import static io.github.customerkit.validation.Customers.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.customerkit.model.Problem;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnRequestTest {

  private final SignUpRequest request = new SignUpRequest();

  @BeforeEach
  void nicknameIsShort() {
    request.nickname = new StringBuilder("jan");
  }

  private List<Problem> check() {
    return CustomerValidator.problems(VALIDATOR.validator().validate(request));
  }

  private static Problem blank(String pointer) {
    return error(pointer, "blank", "visible text", "must contain at least one visible character");
  }

  @Test
  void requestThatKeepsTheRulesIsValid() {
    assertThat(check()).isEmpty();
  }

  @Test
  void nullIsValidForEveryConstraintOfOurs() {
    request.nickname = null;
    request.friends = Arrays.asList((String) null);
    request.answers = null;
    request.deposit = null;
    request.signedAt = null;
    request.audiences = null;
    request.advocate = null;
    assertThat(check()).isEmpty();
  }

  @Test
  void constraintOfJakartaHasItsNameForACode() {
    request.email = null;
    request.friends = List.of("a", "b", "c");
    assertThat(check())
        .containsExactly(
            error("/email", "not-null", "@NotNull", "must not be null"),
            error("/friends", "size", "@Size", "size must be between 0 and 2"));
  }

  @Test
  void constraintsRepeatWithSeverityAndMessageOfTheirOwn() {
    request.nickname = new StringBuilder("jane");
    assertThat(check())
        .containsExactly(warning("/nickname", "too-long", "<= 3 code points", "rather 3"));
    request.nickname = new StringBuilder("      ");
    assertThat(check())
        .containsExactly(
            error("/nickname", "blank", "visible text", "say something"),
            warning("/nickname", "too-long", "<= 3 code points", "rather 3"),
            error("/nickname", "too-long", "<= 5 code points", "must have at most 5 characters"));
  }

  @Test
  void elementsOfListsAndMapsHavePointersThatTellNoKey() {
    request.friends = List.of("a", "");
    request.answers = Map.of("jane@example.org", "", "colour", " ");
    assertThat(check())
        .containsExactly(blank("/answers/colour"), blank("/answers/?"), blank("/friends/1"));
  }

  @Test
  void limitsAreThoseOfTheAnnotation() {
    request.deposit = new BigDecimal("99.9");
    assertThat(check()).isEmpty();
    request.deposit = new BigDecimal("999.9");
    assertThat(check())
        .containsExactly(
            error(
                "/deposit",
                "out-of-range",
                "precision <= 3, |scale| <= 1",
                "must have at most 3 digits and a scale of at most 1 either way"));
  }

  @Test
  void offsetDateTimeIsComparedAsAnInstant() {
    request.signedAt = NOW.atOffset(ZoneOffset.ofHours(-9));
    assertThat(check()).isEmpty();
    request.signedAt = OffsetDateTime.MIN;
    assertThat(check()).isEmpty();
    Problem inFuture =
        error(
            "/signedAt",
            "in-future",
            "<= now + PT0S",
            "must not be more than 0 seconds ahead of the clock");
    request.signedAt = NOW.plusNanos(1).atOffset(ZoneOffset.ofHours(-9));
    assertThat(check()).containsExactly(inFuture);
    request.signedAt = OffsetDateTime.MAX;
    assertThat(check()).containsExactly(inFuture);
  }

  @Test
  void membershipsAreComparedPastNulls() {
    request.audiences = Arrays.asList(audience(1, "a"), null, null, audience(1, "b"));
    assertThat(check())
        .extracting(Problem::getPointer, Problem::getCode, Problem::isError)
        .containsExactly(tuple("/audiences/3", "duplicate-membership", true));
  }

  @Test
  void customerWithinARequestIsAlsoChecked() {
    request.advocate = Customers.valid().id(0L).advocateIntegrationId("URNGV8294NV").build();
    assertThat(check())
        .extracting(Problem::getPointer)
        .containsExactly("/advocate/id", "/advocate/advocateIntegrationId");
  }
}
