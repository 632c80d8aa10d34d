package io.github.customerkit.examples.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.ReportPage;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the numbers of the page with those that a plain loop over the JSON finds. */
class ReportNumbersTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir private static Path folder;
  private static List<JsonNode> accepted;
  private static ReportPage page;

  @BeforeAll
  static void report() throws IOException {
    String all = folder.resolve("all.ndjson").toString();
    Path good = folder.resolve("good.ndjson");
    Run.of("", "generate", "--count", "3000", "--seed", "7", "--invalid", "5", "--out", all);
    Run.of("", "convert", "--check", all, good.toString());
    accepted = Files.readAllLines(good).stream().map(MAPPER::readTree).toList();
    page = ReportPage.ofRun("", all, "--as-of", "2026-01-15T00:00:00Z");
  }

  private static Map<String, Long> countedBy(Function<JsonNode, String> key) {
    Map<String, Long> counts = new TreeMap<>();
    accepted.forEach(customer -> counts.merge(key.apply(customer), 1L, Long::sum));
    return counts;
  }

  private static BigDecimal sum(String field) {
    return accepted.stream()
        .map(customer -> customer.get(field).decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String grouped(BigDecimal number) {
    return String.format(java.util.Locale.ROOT, "%,.2f", number);
  }

  @Test
  void recordsAreCounted() {
    assertThat(accepted).hasSizeBetween(2_800, 2_900);
    assertThat(page.counts("Records"))
        .isEqualTo(
            Map.of("accepted", (long) accepted.size(), "rejected", 3_000L - accepted.size()));
  }

  @Test
  void sumsAndAveragesAreExact() {
    BigDecimal sales = sum("totalSales");
    BigDecimal sessions = sum("closedSessions");
    assertThat(page.texts("b"))
        .contains(grouped(sales), grouped(sales.divide(sessions, 2, RoundingMode.HALF_EVEN)));
  }

  @Test
  void salesAndSessionsAreDistributed() {
    Map<String, Long> counts = page.counts("Customers by total sales");
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(accepted.size());
    long within =
        accepted.stream()
            .map(customer -> customer.get("totalSales").decimalValue())
            .filter(sales -> sales.compareTo(BigDecimal.valueOf(1_000)) > 0)
            .filter(sales -> sales.compareTo(BigDecimal.valueOf(2_000)) <= 0)
            .count();
    assertThat(counts).containsEntry("1,000 – 2,000", within);
    Map<String, Long> sessions = page.counts("Customers by closed sessions");
    assertThat(sessions)
        .containsEntry("1", countedBy(one -> one.get("closedSessions").asString()).get("1"))
        .containsEntry(
            "3 – 5",
            accepted.stream()
                .filter(one -> one.get("closedSessions").longValue() >= 3)
                .filter(one -> one.get("closedSessions").longValue() <= 5)
                .count());
  }

  @Test
  void monthsAreCounted() {
    Map<String, Long> expected =
        countedBy(
            customer -> {
              String month = customer.get("lastActivity").asString().substring(0, 7);
              return month.compareTo("2024-02") < 0 ? "before 2024-02" : month;
            });
    assertThat(page.counts("Last active, by month")).isEqualTo(expected);
  }

  @Test
  void agesAreCounted() {
    long within =
        accepted.stream()
            .map(customer -> customer.get("lastActivity").asString())
            .filter(time -> time.compareTo("2025-10-17T00:00:00") >= 0)
            .filter(time -> time.compareTo("2025-12-16T00:00:00") < 0)
            .count();
    assertThat(page.counts("Last activity")).containsEntry("30 to 90 days", within);
  }

  @Test
  void sandboxAndReferralsAreCounted() {
    Map<String, Long> sandbox = countedBy(one -> String.valueOf(one.get("sandbox")));
    assertThat(page.counts("Application"))
        .containsEntry("live", sandbox.get("false"))
        .containsEntry("sandbox", sandbox.get("true"));
    List<String> advocates =
        accepted.stream()
            .filter(one -> one.has("advocateIntegrationId"))
            .map(one -> one.get("advocateIntegrationId").asString())
            .toList();
    assertThat(page.counts("Referrals")).containsEntry("referred", (long) advocates.size());
    assertThat(page.texts("p"))
        .contains(Set.copyOf(advocates).size() + " different customers have referred others.");
  }

  @Test
  void audiencesAreCounted() {
    Map<String, Long> expected = new TreeMap<>();
    for (JsonNode customer : accepted) {
      Set<String> ids = new HashSet<>();
      customer.path("audienceMemberships").forEach(one -> ids.add("Audience " + one.get("id")));
      ids.forEach(id -> expected.merge(id, 1L, Long::sum));
    }
    assertThat(page.counts("Largest audiences")).hasSizeGreaterThan(15).isEqualTo(expected);
  }

  @Test
  void attributesAreCounted() {
    Map<String, List<String>> rows = page.table("Attributes by name");
    Map<String, Long> languages =
        countedBy(one -> one.get("attributes").path("Language").asString());
    List<String> language = rows.get("Language");
    assertThat(language.get(0)).isEqualTo("string");
    assertThat(language.get(1).replace(",", "")).isEqualTo(String.valueOf(accepted.size()));
    assertThat(language.get(3)).isEqualTo(String.valueOf(languages.size()));
    String greatest = String.valueOf(languages.values().stream().max(Long::compare).orElseThrow());
    assertThat(language.get(4).replace(",", "")).startsWith(greatest + " · ");
    assertThat(rows.get("Points").subList(3, 5)).containsExactly("more than 1,000", "–");
  }

  @Test
  void fieldsAreCounted() {
    assertThat(page.counts("Fields"))
        .containsEntry("id", (long) accepted.size())
        .containsEntry(
            "loyaltyMemberships",
            accepted.stream().filter(one -> one.path("loyaltyMemberships").size() > 0).count());
  }
}
