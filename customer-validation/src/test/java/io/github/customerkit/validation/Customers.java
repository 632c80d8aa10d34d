package io.github.customerkit.validation;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A valid customer for the tests to vary, and the clock that they use. */
final class Customers {

  /** Not a whole second, so that tests detect a clock that is read too coarsely. */
  static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456789Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  static final CustomerValidator VALIDATOR = CustomerValidator.builder().clock(CLOCK).build();

  private Customers() {}

  static Customer.Builder valid() {
    return Customer.builder()
        .id(6L)
        .created(Instant.parse("2020-02-07T08:15:22Z"))
        .integrationId("URNGV8294NV")
        .attributes(Attributes.builder().string("Language", "english").build())
        .accountId(31L)
        .closedSessions(3L)
        .totalSales(new BigDecimal("299.99"))
        .loyaltyMemberships(List.of(programme(323414846, Instant.parse("2012-03-20T14:15:22Z"))))
        .audienceMemberships(List.of(audience(2, "Travel audience"), audience(3, "Books")))
        .lastActivity(Instant.parse("2020-02-08T14:15:20Z"))
        .sandbox(false)
        .advocateIntegrationId("ADVOCATE");
  }

  static AudienceMembership audience(long id, String name) {
    return AudienceMembership.builder().id(id).name(name).build();
  }

  static LoyaltyMembership programme(long id, @Nullable Instant joined) {
    return LoyaltyMembership.builder().loyaltyProgramId(id).joined(joined).build();
  }

  static List<Problem> check(Customer.Builder customer) {
    return VALIDATOR.check(customer.build());
  }

  static Problem error(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }

  static Problem warning(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.WARNING, expected, message);
  }
}
