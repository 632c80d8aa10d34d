package io.github.customerkit.validation.reachability;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Severity;
import io.github.customerkit.validation.CustomerRules;
import io.github.customerkit.validation.CustomerValidator;
import io.github.customerkit.validation.constraint.ActivityNotBeforeCreation;
import io.github.customerkit.validation.constraint.CodePointLength;
import io.github.customerkit.validation.constraint.DecimalSize;
import io.github.customerkit.validation.constraint.DistinctMemberships;
import io.github.customerkit.validation.constraint.IntegrationId;
import io.github.customerkit.validation.constraint.NoSelfReferral;
import io.github.customerkit.validation.constraint.NotInFuture;
import io.github.customerkit.validation.constraint.NotZero;
import io.github.customerkit.validation.constraint.VisibleText;
import io.github.customerkit.validation.constraint.Warning;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A program that uses every part of the library that could ask reflection for something. */
final class AllFeatures {

  private static final Instant FUTURE = Instant.now().plus(Duration.ofDays(2));

  /**
   * A user's class with each constraint, for each type that it validates, and all of them twice.
   */
  public record Request(
      @IntegrationId @IntegrationId(message = "other") String id,
      @VisibleText @VisibleText(message = "other") String name,
      @CodePointLength(max = 5) @CodePointLength(max = 3, payload = Warning.class) String nickname,
      @DecimalSize(maxPrecision = 3, maxScale = 1) @DecimalSize(maxPrecision = 4, maxScale = 2)
          BigDecimal deposit,
      @NotInFuture @NotInFuture(toleranceSeconds = 0) Instant signed,
      @NotInFuture @NotInFuture(toleranceSeconds = 0) OffsetDateTime joined,
      @NotZero @NotZero(message = "other") long count,
      @DistinctMemberships @DistinctMemberships(message = "other")
          List<AudienceMembership> audiences,
      @NoSelfReferral @ActivityNotBeforeCreation @Valid Customer customer) {}

  /** A user's rules for getters that have none in the kit. */
  public interface MoreRules {
    @NotZero(message = "other")
    long getId();

    @VisibleText
    String getAdvocateIntegrationId();
  }

  /** A user's rules for a membership. */
  public interface MoreRulesOfAudiences {
    @CodePointLength(max = 5)
    String getName();
  }

  private AllFeatures() {}

  public static void main(String[] args) {
    // First, because bundles that the kit has found stay in the JVM's cache.
    for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      Validator validator = of(CustomerRules.standard().errorsOnly(), language);
      require(!validator.validate(invalid()).isEmpty());
    }
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      CustomerValidator standard = CustomerValidator.builder().locale(language).build();
      require(standard.check(valid()).isEmpty());
      require(standard.check(invalid()).size() > 10);
      require(standard.validator().validate(request()).size() > 10);
    }
    CustomerRules rules =
        CustomerRules.standard()
            .with(Customer.class, MoreRules.class)
            .with(AudienceMembership.class, MoreRulesOfAudiences.class)
            .without("self-referral")
            .withSeverity(Severity.ERROR, "in-future");
    require(!CustomerValidator.builder().rules(rules).build().check(invalid()).isEmpty());
  }

  /** Returns a framework's validator, which finds the kit's messages itself. */
  private static Validator of(CustomerRules rules, Locale language) {
    return rules
        .addTo(
            Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(language), language, false)))
        .buildValidatorFactory()
        .getValidator();
  }

  private static Customer valid() {
    return Customer.builder()
        .id(6L)
        .created(Instant.parse("2020-02-07T08:15:22Z"))
        .integrationId("U")
        .attributes(Attributes.builder().build())
        .accountId(31L)
        .closedSessions(3L)
        .totalSales(BigDecimal.ONE)
        .lastActivity(Instant.parse("2020-02-08T14:15:20Z"))
        .build();
  }

  private static Customer invalid() {
    LoyaltyMembership loyalty =
        LoyaltyMembership.builder().loyaltyProgramId(-1L).joined(FUTURE).build();
    return valid().toBuilder()
        .id(-1L)
        .created(FUTURE.plusSeconds(1))
        .integrationId(" ".repeat(1001))
        .advocateIntegrationId(" ".repeat(1001))
        .accountId(0L)
        .closedSessions(-1L)
        .totalSales(new BigDecimal("-1e-20"))
        .loyaltyMemberships(List.of(loyalty, loyalty))
        .audienceMemberships(List.of(audience(), audience()))
        .lastActivity(FUTURE)
        .build();
  }

  private static AudienceMembership audience() {
    return AudienceMembership.builder().id(0L).name(" ").build();
  }

  private static Request request() {
    return new Request(
        "",
        "",
        "too long",
        new BigDecimal("123.456"),
        FUTURE,
        FUTURE.atOffset(ZoneOffset.UTC),
        0,
        List.of(audience(), audience()),
        invalid());
  }

  private static void require(boolean isAsExpected) {
    if (!isAsExpected) {
      throw new IllegalStateException();
    }
  }
}
