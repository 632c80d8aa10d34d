package io.github.customerkit.examples.webservice.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoredReportTest {

  private static final String TILE = "<dt>Stored customers</dt><dd><b>%s</b>";
  private static final Problem WARNING =
      Problem.of("/x", "some-code", Severity.WARNING, "something", "must be something");

  private final List<Customer> customers = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-28T12:00:00Z");
  private final StoredReport report =
      new StoredReport(
          customers::forEach,
          customer -> customer.getId() % 2 == 0 ? List.of(WARNING) : List.of(),
          withZone(() -> now));

  private static Clock withZone(InstantSource source) {
    return source.withZone(ZoneOffset.UTC);
  }

  private void store(int number) {
    for (int i = 0; i < number; i++) {
      customers.add(
          Customer.builder()
              .id(customers.size() + 1)
              .created(now)
              .integrationId("canary")
              .attributes(Attributes.empty())
              .accountId(1)
              .closedSessions(1)
              .totalSales(BigDecimal.ONE)
              .lastActivity(now)
              .build());
    }
  }

  private String english() {
    return report.html(Locale.ENGLISH);
  }

  @Test
  void emptyDatabaseIsStated() {
    assertThat(english())
        .contains("No customers are stored yet.", TILE.formatted(0))
        .doesNotContain("<section id=");
    assertThat(report.html(Locale.GERMANY)).contains("Noch sind keine Kunden gespeichert.");
  }

  @Test
  void problemsAreCountedByCode() {
    store(1);
    assertThat(english()).contains("The check finds no problem in the stored customers.");
    store(4);
    assertThat(english())
        .contains("Problems that the check finds in the stored customers: 2.")
        .contains("some-code: 2 ")
        .doesNotContain("canary", "Accepted", "Records");
    assertThat(report.html(Locale.GERMAN)).contains("in den gespeicherten Kunden findet: 2.");
  }

  @Test
  void reportAboutFewCustomersIsNeverOld() {
    store(StoredReport.MANY - 1);
    assertThat(english()).contains(TILE.formatted("999"));
    store(1);
    assertThat(english()).contains(TILE.formatted("1,000"));
  }

  @Test
  void reportAboutManyCustomersAnswersForAMinuteAndStatesItsTime() {
    store(StoredReport.MANY);
    assertThat(english()).contains(TILE.formatted("1,000"), "As of 2026-11-28 12:00 UTC");
    store(1);
    now = now.plus(StoredReport.AGE).minus(Duration.ofNanos(1));
    assertThat(english()).contains(TILE.formatted("1,000"));
    now = now.plusNanos(1);
    assertThat(english()).contains(TILE.formatted("1,001"), "As of 2026-11-28 12:01 UTC");
  }
}
