package io.github.customerkit.validation;

import static io.github.customerkit.validation.Customers.NOW;
import static io.github.customerkit.validation.Customers.audience;
import static io.github.customerkit.validation.Customers.programme;
import static io.github.customerkit.validation.Customers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerValidatorTest {

  private static Customer withEverythingWrong() {
    return Customer.builder()
        .id(0L)
        .created(NOW.plusSeconds(1000))
        .integrationId("")
        .attributes(valid().build().getAttributes())
        .accountId(-1L)
        .closedSessions(-1L)
        .totalSales(new BigDecimal("-1E+19"))
        .loyaltyMemberships(
            List.of(programme(0, NOW.plusSeconds(1000)), programme(0, NOW.plusSeconds(1000))))
        .audienceMemberships(List.of(audience(0, "\u200B"), audience(0, "")))
        .lastActivity(NOW.plusSeconds(999))
        .advocateIntegrationId("")
        .build();
  }

  @Test
  void everyProblemIsReportedAtOnceInTheOrderOfTheFields() {
    assertThat(Customers.VALIDATOR.check(withEverythingWrong()))
        .extracting(problem -> problem.getPointer() + " " + problem.getCode())
        .containsExactly(
            "/id not-positive",
            "/created in-future",
            "/integrationId blank",
            "/accountId not-positive",
            "/closedSessions negative",
            "/totalSales negative",
            "/totalSales out-of-range",
            "/loyaltyMemberships/0/loyaltyProgramId not-positive",
            "/loyaltyMemberships/0/joined in-future",
            "/loyaltyMemberships/1 duplicate-membership",
            "/loyaltyMemberships/1/loyaltyProgramId not-positive",
            "/loyaltyMemberships/1/joined in-future",
            "/audienceMemberships/0/id not-positive",
            "/audienceMemberships/0/name blank",
            "/audienceMemberships/1 duplicate-membership",
            "/audienceMemberships/1/id not-positive",
            "/audienceMemberships/1/name blank",
            "/lastActivity activity-before-creation",
            "/lastActivity in-future",
            "/advocateIntegrationId blank",
            "/advocateIntegrationId self-referral");
  }

  @Test
  void sharedValidatorGivesTheSameProblemsInEveryThread() {
    Customer customer = withEverythingWrong();
    List<Problem> problems = Customers.VALIDATOR.check(customer);
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> Customers.VALIDATOR.check(customer))
                .distinct())
        .containsExactly(problems);
  }

  @Test
  void problemsAreImmutable() {
    List<Problem> problems = Customers.VALIDATOR.check(valid().id(0L).build());
    assertThatThrownBy(problems::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void builderUsedAfterwardsDoesNotChangeWhatItBuilt() {
    CustomerValidator.Builder builder = CustomerValidator.builder().clock(Customers.CLOCK);
    CustomerValidator validator = builder.build();
    builder.clock(Clock.fixed(NOW.plusSeconds(9000), ZoneOffset.UTC));
    assertThat(validator.check(valid().lastActivity(NOW.plusSeconds(301)).build())).hasSize(1);
  }

  @Test
  void configurationFileOfTheApplicationIsNotRead(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("META-INF").resolve("validation.xml");
    Files.createDirectory(directory.resolve("META-INF"));
    Files.writeString(file, "no XML, so that reading it would fail");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      assertThat(CustomerValidator.create().check(valid().id(0L).build())).hasSize(1);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void standardValidatorKnowsTheRules() {
    assertThat(Customers.VALIDATOR.validator().validate(withEverythingWrong())).hasSize(21);
    assertThat(Customers.VALIDATOR.validator().validate(valid().build())).isEmpty();
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Customers.VALIDATOR.check(null))
        .withMessage("customer");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerValidator.problems(null))
        .withMessage("violations");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerValidator.builder().clock(null))
        .withMessage("clock");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerValidator.builder().futureTolerance(null))
        .withMessage("tolerance");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerValidator.builder().locale(null))
        .withMessage("locale");
    assertThatNullPointerException()
        .isThrownBy(() -> CustomerRules.standard().addTo(null))
        .withMessage("configuration");
  }

  @Test
  void negativeOrFractionalToleranceIsRefused() {
    for (Duration tolerance : List.of(Duration.ofNanos(-1), Duration.ofMillis(1500))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CustomerValidator.builder().futureTolerance(tolerance))
          .withMessage("tolerance must be whole seconds, zero or more");
    }
  }
}
