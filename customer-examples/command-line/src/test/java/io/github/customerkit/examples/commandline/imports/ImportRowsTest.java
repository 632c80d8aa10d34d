package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rows of imported customers. */
class ImportRowsTest extends SqliteImports {

  @Test
  void everyFieldIsInARow() throws IOException {
    imports(
        input(
            """
            {"id":7,"created":"2024-01-01T00:00:00.123456789+01:00","integrationId":"a","attributes":\
            {"s":"x","n":1.50,"i":12345678901234567,"b":true,"t":"2024-01-01T00:00:00+01:00","l":["a"],\
            "r":{"x":1.50},"z":null},"accountId":31,"closedSessions":3,"totalSales":299.990,\
            "loyaltyMemberships":[{"loyaltyProgramId":5,"joined":"2020-01-01T00:00:00Z"}],\
            "audienceMemberships":[{"id":2,"name":"vip","new":[1]}],"lastActivity":"2024-02-01T00:00:00Z",\
            "sandbox":true,"advocateIntegrationId":"b","tomorrow":{"x":1.0}}"""));
    assertThat(
            rows(
                "SELECT id, integration_id, created, last_activity, account_id, closed_sessions,"
                    + " total_sales_text, sandbox, advocate_integration_id, additional_properties"
                    + " FROM customers"))
        .containsExactly(
            "7|a|2023-12-31T23:00:00.123456789Z|2024-02-01T00:00:00.000000000Z|31|3|299.990|1|b|"
                + "{\"tomorrow\":{\"x\":1.0}}");
    assertThat(rows("SELECT * FROM attributes ORDER BY position"))
        .containsExactly(
            "7|0|s|string|x|null|null|null|null",
            "7|1|n|number|1.50|null|1.5|null|null",
            "7|2|i|number|12345678901234567|null|12345678901234567|null|null",
            "7|3|b|boolean|true|null|null|null|null",
            "7|4|t|time|2024-01-01T00:00:00+01:00|null|null|2023-12-31T23:00:00.000000000Z|null",
            "7|5|l|(list string)|null|null|null|null|[\"a\"]",
            "7|6|r|raw|null|null|null|null|{\"x\":1.50}",
            "7|7|z|null|null|null|null|null|null");
    assertThat(rows("SELECT * FROM audience_memberships"))
        .containsExactly("7|0|2|vip|{\"new\":[1]}");
    assertThat(rows("SELECT * FROM loyalty_memberships"))
        .containsExactly("7|0|5|2020-01-01T00:00:00.000000000Z|null");
  }

  @Test
  void everyFieldOfACustomerHasAColumnOrATable() throws IOException {
    imports(input(accepted(1)));
    List<String> places = new ArrayList<>(rows("SELECT name FROM pragma_table_xinfo('customers')"));
    places.addAll(rows("SELECT name FROM sqlite_master WHERE type = 'table'"));
    assertThat(Customer.class.getDeclaredFields())
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .hasSizeGreaterThan(12)
        .extracting(field -> field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        .isSubsetOf(places);
  }

  @Test
  void everyCustomerOfManyIsThereWithAllItsAttributes() throws IOException {
    Path file = directory.resolve("many.ndjson");
    Run.of("", "generate", "--count=1234", "--seed=7", "--out=" + file);
    imports(file);
    List<String> customers = new ArrayList<>();
    List<String> attributes = new ArrayList<>();
    try (Stream<CustomerRecord> records = CustomerReader.create().stream(file)) {
      records
          .map(CustomerRecord::orElseThrow)
          .forEach(
              customer -> {
                customers.add(customer.getId() + "|" + customer.getTotalSales().toPlainString());
                customer
                    .getAttributes()
                    .asMap()
                    .keySet()
                    .forEach(name -> attributes.add(customer.getId() + "|" + name));
              });
    }
    assertThat(customers).hasSize(1234);
    assertThat(rows("SELECT id, total_sales_text FROM customers"))
        .containsExactlyInAnyOrderElementsOf(customers);
    assertThat(rows("SELECT customer_id, name FROM attributes"))
        .containsExactlyInAnyOrderElementsOf(attributes);
  }

  @Test
  void aLongTextStandsWhereNoIndexIs() throws IOException {
    String text = "x".repeat(501);
    imports(input(accepted(1).replace("{}", "{\"long\":\"" + text + "\"}")));
    assertThat(rows("SELECT value, long_value FROM attributes")).containsExactly("null|" + text);
  }

  @Test
  void indexesAreThereAfterTheFirstImport() throws IOException {
    imports(input(accepted(1)));
    assertThat(rows("SELECT name FROM sqlite_master WHERE type = 'index'"))
        .contains("attributes_number", "attributes_time", "attributes_value");
  }

  @Test
  void attributeNameCanHoldSql() throws IOException {
    String name = "x'); DROP TABLE customers; --";
    imports(input(accepted(1).replace("{}", "{\"" + name + "\":1}")));
    assertThat(rows("SELECT name FROM attributes, customers")).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01T00:00:00.000000001Z, 0 inserted; 1 updated; 0 unchanged, 4",
    "2024-02-01T00:00:00Z,           0 inserted; 1 updated; 0 unchanged, 4",
    "2024-01-31T23:59:59.999999999Z, 0 inserted; 0 updated; 1 unchanged, 3",
  })
  void theLaterActivityWinsAndOfTheSameTheLaterRecord(
      String activity, String counts, String sessions) throws IOException {
    imports(input(accepted(1).replace("{}", "{\"a\":1,\"b\":2}")));
    String other =
        accepted(1)
            .replace("2024-02-01T00:00:00Z", activity)
            .replace("{}", "{\"c\":3}")
            .replace("\"closedSessions\":3", "\"closedSessions\":4");
    assertThat(imports(input(other)).out()).contains(counts.replace(';', ','));
    assertThat(rows("SELECT closed_sessions FROM customers")).containsExactly(sessions);
    assertThat(rows("SELECT name FROM attributes ORDER BY position"))
        .isEqualTo(sessions.equals("4") ? List.of("c") : List.of("a", "b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{'c':[{'y':1e2,'x':null}],'b':2.0,'a':1}; 0 updated, 1 unchanged",
        "{'a':1,'b':2,'c':[{'x':null,'y':101}]};   1 updated, 0 unchanged",
        "{'a':1,'b':2,'c':[{'y':100}]};            1 updated, 0 unchanged",
        "{'a':1,'b':'2','c':[{'x':null,'y':100}]}; 1 updated, 0 unchanged"
      })
  void unchangedIsWhatDiffTakesForUnchanged(String attributes, String counts) throws IOException {
    Path before =
        input(
            accepted(1)
                .replace(
                    "{},",
                    json(
                        "{'a':1,'b':2,'c':[{'x':null,'y':100}]},'tomorrow':0.10,"
                            + "'audienceMemberships':[{'id':1,'name':'a','u':1},"
                            + "{'id':1,'name':'b'},{'id':2,'name':'c'}],")));
    imports(before);
    String other =
        accepted(1)
            .replace("10.5", "10.500")
            .replace(
                "{},",
                json(
                    attributes
                        + ",'audienceMemberships':[{'name':'c','id':2},{'id':1,'name':'b'},"
                        + "{'id':1,'name':'a','u':1.0}],'tomorrow':1e-1,"));
    Path after = Files.writeString(directory.resolve("after"), other);

    assertThat(imports(after).out()).startsWith("1 record read: 0 inserted, " + counts);
    assertThat(Run.of("", "diff", before.toString(), after.toString()).out())
        .contains(counts.startsWith("0") ? "0 changed" : "1 changed");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
