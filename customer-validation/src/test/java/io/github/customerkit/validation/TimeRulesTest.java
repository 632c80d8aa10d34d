package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.CLOCK;
import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.check;
import static io.github.customerkit.validation.Customers.programme;
import static io.github.customerkit.validation.Customers.valid;
import static io.github.customerkit.validation.Customers.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

  private static final Instant LATEST = NOW.plusSeconds(300);

  private static Problem inFuture(String pointer) {
    return warning(
        pointer,
        "in-future",
        "<= now + PT5M",
        "must not be more than 300 seconds ahead of the clock");
  }

  private static Problem activityBeforeCreation() {
    return warning(
        "/lastActivity",
        "activity-before-creation",
        ">= created",
        "must not be before the creation of the profile");
  }

  @Test
  void fiveMinutesAheadAreTolerated() {
    assertThat(check(valid().created(LATEST).lastActivity(LATEST))).isEmpty();
    assertThat(check(valid().loyaltyMemberships(List.of(programme(1, LATEST))))).isEmpty();
  }

  @Test
  void oneNanosecondMoreThanFiveMinutesAheadIsAWarning() {
    Instant tooLate = LATEST.plusNanos(1);
    assertThat(check(valid().lastActivity(tooLate))).containsExactly(inFuture("/lastActivity"));
    assertThat(check(valid().created(tooLate).lastActivity(tooLate)))
        .containsExactly(inFuture("/created"), inFuture("/lastActivity"));
    assertThat(check(valid().loyaltyMemberships(List.of(programme(1, NOW), programme(2, tooLate)))))
        .containsExactly(inFuture("/loyaltyMemberships/1/joined"));
  }

  @Test
  void programmeJoinedAtAnUnknownTimeIsLegal() {
    assertThat(check(valid().loyaltyMemberships(List.of(programme(1, null))))).isEmpty();
  }

  @Test
  void toleranceIsConfigurable() {
    CustomerValidator strict =
        CustomerValidator.builder().clock(CLOCK).futureTolerance(Duration.ZERO).build();
    assertThat(strict.check(valid().lastActivity(NOW).build())).isEmpty();
    assertThat(strict.check(valid().lastActivity(NOW.plusNanos(1)).build()))
        .containsExactly(
            warning(
                "/lastActivity",
                "in-future",
                "<= now + PT0S",
                "must not be more than 0 seconds ahead of the clock"));

    CustomerValidator lenient =
        CustomerValidator.builder().clock(CLOCK).futureTolerance(Duration.ofHours(2)).build();
    assertThat(lenient.check(valid().lastActivity(NOW.plusSeconds(7200)).build())).isEmpty();
    assertThat(lenient.check(valid().lastActivity(NOW.plusSeconds(7201)).build()))
        .extracting(Problem::getExpected)
        .containsExactly("<= now + PT2H");
  }

  @Test
  void systemClockIsTheDefault() {
    CustomerValidator validator = CustomerValidator.create();
    Instant now = Instant.now();
    assertThat(validator.check(valid().lastActivity(now).build())).isEmpty();
    assertThat(validator.check(valid().lastActivity(now.plusSeconds(3600)).build()))
        .containsExactly(inFuture("/lastActivity"));
  }

  @Test
  void activityAtTheInstantOfCreationIsPlausibleAndBeforeItIsNot() {
    assertThat(check(valid().created(NOW).lastActivity(NOW))).isEmpty();
    assertThat(check(valid().created(NOW).lastActivity(NOW.minusNanos(1))))
        .containsExactly(activityBeforeCreation());
  }

  @Test
  void creationInTheFutureAndActivityBeforeItAreBoth() {
    assertThat(check(valid().created(LATEST.plusSeconds(2)).lastActivity(LATEST.plusSeconds(1))))
        .containsExactly(inFuture("/created"), activityBeforeCreation(), inFuture("/lastActivity"));
  }

  @Test
  void extremeTimesAreCheckedLikeOtherTimes() {
    Customer whole = valid().created(Instant.MIN).lastActivity(Instant.MAX).build();
    assertThat(Customers.VALIDATOR.check(whole)).containsExactly(inFuture("/lastActivity"));
    assertThat(at(Instant.MAX).check(whole)).isEmpty();
    assertThat(at(Instant.MIN).check(whole)).contains(inFuture("/lastActivity"));
    assertThat(at(Instant.MIN).check(valid().created(Instant.MIN).build()))
        .contains(inFuture("/lastActivity"))
        .doesNotContain(inFuture("/created"));
  }

  @Test
  void longestToleranceLetsEveryTimePass() {
    CustomerValidator validator =
        CustomerValidator.builder()
            .clock(Clock.fixed(Instant.MIN, ZoneOffset.UTC))
            .futureTolerance(Duration.ofSeconds(Long.MAX_VALUE))
            .build();
    assertThat(validator.check(valid().lastActivity(Instant.MAX).build())).isEmpty();
  }

  private static CustomerValidator at(Instant now) {
    return CustomerValidator.builder().clock(Clock.fixed(now, ZoneOffset.UTC)).build();
  }
}
