package io.github.customerkit.examples.database;

import static io.github.customerkit.examples.database.testing.Imports.customer;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.imports.StoreOutcome;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.Imports;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import io.github.customerkit.examples.generator.SampleCustomers;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.model.Customer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers that come one by one are stored as an import stores them, and read back. */
class SingleCustomerTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final int CUSTOMERS = 300;
  private static final CustomerJson JSON = CustomerJson.create();

  private static final String RARE =
      customer(7)
          .replace(
              "{}",
              """
              {"b":null,"a":"x","n":12345678901234567890.50,"m":1e400,"t":true,"e":"",\
              "when":"2024-02-01T00:00:00.5+02:00","long":"%s","o":{"z":[1.50,null,{"y":-0.0}],"b":"\\n\\u0001"},"l":["a","b"],\
              "numbers":[1,2.50,1e-400],"empty":[]}"""
                  .formatted("é".repeat(600)))
          .replace("\"totalSales\":10.5", "\"totalSales\":-12345678901234567890.123456789")
          .replace(
              "\"accountId\"",
              """
              "sandbox":false,"advocateIntegrationId":"","loyaltyMemberships":[{"loyaltyProgramId":5,\
              "joined":"2018-11-02T10:00:00.123456789Z","tier":"gold"},{"loyaltyProgramId":4}],\
              "audienceMemberships":[{"id":2,"name":"Travel"},{"id":1,"name":"b","size":null}],\
              "tomorrow":{"x":[1.50]},"accountId\"""");

  @TempDir private Path folder;
  private String url;

  @BeforeEach
  void nameFile() {
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
  }

  private static CustomerDatabase open(String url) {
    return CustomerDatabase.open(DatabaseAddress.of(url, Map.of()));
  }

  private static void roundTrips(String url) {
    try (CustomerDatabase database = open(url)) {
      SampleCustomers.withSeed(7).stream()
          .limit(CUSTOMERS)
          .forEach(
              one -> {
                assertThat(database.store(one, NOW)).isEqualTo(StoreOutcome.INSERTED);
                assertThat(database.find(one.getId())).contains(one);
                assertThat(database.store(one, NOW)).isEqualTo(StoreOutcome.UNCHANGED);
              });
      Customer rare = JSON.read(RARE);
      database.store(rare, NOW);
      assertThat(database.find(7)).contains(rare);
      assertThat(database.find(-1)).isEmpty();
      assertThat(inPages(database, 77)).isEqualTo(customers(rare));
    }
  }

  private static List<Customer> inPages(CustomerDatabase database, int most) {
    List<Customer> all = new ArrayList<>();
    List<Customer> page = database.list(0, most);
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(most);
      all.addAll(page);
      page = database.list(page.get(page.size() - 1).getId(), most);
    }
    return all;
  }

  /** Returns all customers of the round trip in the order of their IDs. */
  private static List<Customer> customers(Customer rare) {
    return Stream.concat(SampleCustomers.withSeed(7).stream().limit(CUSTOMERS), Stream.of(rare))
        .collect(toMap(Customer::getId, one -> one, (first, last) -> last, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  @Test
  void storedCustomerIsFoundWithNothingLost() {
    roundTrips(url);
  }

  @Test
  void sqliteKeepsEveryDigitAndTheOrder() {
    try (CustomerDatabase database = open(url)) {
      database.store(JSON.read(RARE), NOW);
      String found = JSON.writeString(database.find(7).orElseThrow());
      assertThat(found).contains("12345678901234567890.50", "{\"z\":[1.50,null,{\"y\":0.0}]");
      assertThat(found.indexOf("\"b\":null")).isLessThan(found.indexOf("\"a\":\"x\""));
    }
  }

  @Test
  void postgresStoresTheSame() throws Exception {
    try (LocalPostgres server = LocalPostgres.start()) {
      server.create("single");
      roundTrips(server.url("single"));
    }
  }

  @Test
  void rowsAreThoseOfAnImport() throws Exception {
    String imported = "jdbc:sqlite:" + folder.resolve("imported.db");
    List<Customer> customers = SampleCustomers.withSeed(8).stream().limit(CUSTOMERS).toList();
    Imports.of(imported, customers.stream().map(JSON::writeString).toList());
    try (CustomerDatabase database = open(url)) {
      customers.forEach(one -> database.store(one, NOW));
    }
    for (String database : List.of(imported, url)) {
      ImportedRows.change(database, "UPDATE customers SET as_of = NULL, last_seen_run = NULL");
    }
    Map<String, List<String>> expected = ImportedRows.all(imported);
    Map<String, List<String>> found = ImportedRows.all(url);
    expected.remove("imports");
    assertThat(found.remove("imports")).isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void laterActivityWinsAndThenTheStateStoredLast() {
    String changed = customer(1).replace("10.5", "11.5");
    String earlier = customer(1).replace("02-01", "01-31");
    String later = customer(1).replace("02-01", "02-02");
    Imports.of(url, List.of(customer(1)));
    try (CustomerDatabase database = open(url)) {
      assertThat(database.store(JSON.read(earlier), NOW)).isEqualTo(StoreOutcome.UNCHANGED);
      assertThat(database.find(1)).contains(JSON.read(customer(1)));
      assertThat(database.store(JSON.read(changed), NOW)).isEqualTo(StoreOutcome.UPDATED);
      assertThat(database.find(1)).contains(JSON.read(changed));
      assertThat(database.store(JSON.read(later), NOW)).isEqualTo(StoreOutcome.UPDATED);
      assertThat(database.find(1)).contains(JSON.read(later));
    }
    assertThat(ImportedRows.of(url, "SELECT last_seen_run, as_of FROM customers"))
        .containsExactly("1|" + NOW.toEpochMilli());
  }

  @Test
  void customerThatCouldNotBeStoredIsNotStoredWithTheNextOne() {
    try (CustomerDatabase database = open(url)) {
      database.store(JSON.read(customer(1)), NOW);
      ImportedRows.change(url, "ALTER TABLE attributes RENAME TO other");
      String withAttribute = customer(2).replace("{}", "{\"a\":1}");
      assertThatThrownBy(() -> database.store(JSON.read(withAttribute), NOW))
          .isInstanceOf(DatabaseFailure.class)
          .hasNoCause();
      ImportedRows.change(url, "ALTER TABLE other RENAME TO attributes");
      database.store(JSON.read(customer(3)), NOW);
      assertThat(database.find(2)).isEmpty();
    }
    assertThat(ImportedRows.of(url, "SELECT customer_id FROM attributes")).isEmpty();
  }
}
