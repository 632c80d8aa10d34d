package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

  @TempDir private Path directory;

  private Path input(String... lines) throws IOException {
    return Files.write(directory.resolve("customers.ndjson"), List.of(lines));
  }

  private List<String> rows(String sql) {
    return ImportedRows.of("jdbc:sqlite:" + directory.resolve("customers.db"), sql);
  }

  private static Run imports(Path file, String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "import";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.of("", args);
  }

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

  @Test
  void countsAreReported() throws IOException {
    Path file = input(accepted(1), warned(2), rejected(3), accepted(1));
    Run run = imports(file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "customers: "
                + file
                + ": record 3 (line 3): /accountId: ERROR missing: required, but absent or null;"
                + " expected int64\n");
    assertThat(run.out())
        .matches(
            "4 records read: 2 inserted, 0 updated, 1 unchanged, 1 rejected\n\\d+ records/s\n");
    Run again = imports(file, "--format=json");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.out())
        .matches(
            "\\{\"read\":4,\"inserted\":0,\"updated\":0,\"unchanged\":3,\"rejected\":1,"
                + "\"olderStates\":0,\"perSecond\":\\d+}\n");
    assertThat(imports(Files.writeString(directory.resolve("one.json"), accepted(1))).out())
        .startsWith("1 record read: 0 inserted");
  }

  @Test
  void firstTwentyRejectedRecordsAreReported() throws IOException {
    String[] bad = IntStream.range(0, 25).mapToObj(Documents::rejected).toArray(String[]::new);
    assertThat(imports(input(bad)).err().lines())
        .hasSize(21)
        .last()
        .isEqualTo("customers: 5 more records rejected; all are in the table rejects");
  }

  @Test
  void acceptedRecordsAndWarningsAreZero() throws IOException {
    assertThat(imports(input(accepted(1), warned(2))).status()).isZero();
  }

  @Test
  void aRejectedRecordIsKeptWithItsReasonsAndNotDoubled() throws IOException {
    Path file = input("", rejected(3));
    imports(file);
    imports(file);
    assertThat(
            rows(
                "SELECT import_id, record, line, byte_offset, problems, CAST(raw AS TEXT) FROM rejects"))
        .containsExactly(
            "1|1|2|1|[{\"pointer\":\"/accountId\",\"code\":\"missing\",\"severity\":\"ERROR\","
                + "\"expected\":\"int64\",\"message\":\"required, but absent or null; expected int64\"}]|"
                + rejected(3));
    assertThat(rows("SELECT name, run, checkpoint, rejected, finished >= started FROM imports"))
        .containsExactly(file + "|2|1|1|1");
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

  @Test
  void recordsThatADatabaseCannotStoreAreRejected() throws IOException {
    Run run =
        imports(
            input(
                accepted(1).replace("shop-1", "a\\u0000b"),
                accepted(2).replace("{}", "{\"Note\":[{\"x\":\"\\u0000\"}]}"),
                accepted(3).replace("{}", "{\"a\\u0000\":1}"),
                accepted(4).replace("{}", "{\"" + "n".repeat(601) + "\":1}"),
                accepted(5).replace("{}", "{\"" + "n".repeat(600) + "\":1}"),
                accepted(6).replace("{}", "{},\"tomorrow\":\"\\u0000\"")));
    assertThat(run.status()).isEqualTo(1);
    assertThat(
            rows(
                "SELECT record, p.value ->> 'code', p.value ->> 'pointer', p.value ->> 'message'"
                    + " FROM rejects, json_each(problems) p ORDER BY record"))
        .containsExactly(
            "1|unstorable|/integrationId|must not hold a NUL: cannot be stored",
            "2|unstorable|/attributes/Note/0/x|must not hold a NUL: cannot be stored",
            "3|unstorable|/attributes/?|must not have a NUL in its name: cannot be stored",
            "4|unstorable|/attributes/"
                + "n".repeat(601)
                + "|must not have a name of more than 600 bytes: cannot be stored",
            "6|unstorable|/tomorrow|must not hold a NUL: cannot be stored");
    assertThat(rows("SELECT id FROM customers")).containsExactly("5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{},\"advocateIntegrationId\":\"a\\u0000\" | /advocateIntegrationId",
        "{},\"audienceMemberships\":[{\"id\":1,\"name\":\"a\\u0000\"}] |"
            + " /audienceMemberships/0/name",
        "{},\"audienceMemberships\":[{\"id\":1,\"name\":\"a\",\"x\":\"\\u0000\"}] |"
            + " /audienceMemberships/0/x",
        "{},\"loyaltyMemberships\":[{\"loyaltyProgramId\":1,\"x\":\"\\u0000\"}] |"
            + " /loyaltyMemberships/0/x",
        "{\"a\":{\"b\\u0000\":1}} | /attributes/a/?",
        "{\"a\":{\"b\":[\"\\u0000\"]}} | /attributes/a/b/0",
        "{},\"x\":{\"y\\u0000\":1} | /x/?",
      })
  void nulIsRejectedWhereverItIs(String attributes, String pointer) throws IOException {
    imports(input(accepted(1).replace("{}", attributes)));
    assertThat(
            rows(
                "SELECT p.value ->> 'code', p.value ->> 'pointer'"
                    + " FROM rejects, json_each(problems) p"))
        .containsExactly("unstorable|" + pointer);
  }

  @Test
  void lengthOfANameIsCountedInBytes() throws IOException {
    imports(
        input(
            accepted(1).replace("{}", "{\"" + "\u20ac".repeat(200) + "\":1}"),
            accepted(2).replace("{}", "{\"" + "\u20ac".repeat(201) + "\":1}")));
    assertThat(rows("SELECT id FROM customers")).containsExactly("1");
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

  @Test
  void standardInputIsImportedAgain() {
    String into = "--into=jdbc:sqlite:" + directory.resolve("customers.db");
    Run.of(accepted(1) + "\n" + rejected(2), "import", into);
    Run run = Run.of(accepted(1) + "\n" + rejected(2), "import", "-", into);
    assertThat(run.status()).isEqualTo(1);
    assertThat(rows("SELECT id, name, size, hash FROM imports"))
        .containsExactly("1|-|null|null", "2|-|null|null");
  }

  @Test
  void unfinishedStandardInputIsReportedToStartOver() throws IOException {
    String into = "--into=jdbc:sqlite:" + directory.resolve("customers.db");
    Run.of(rejected(1), "import", into);
    ImportedRows.change(into.substring(7), "UPDATE imports SET finished = NULL");
    Run run = Run.of(rejected(1), "import", into);
    assertThat(run.err())
        .startsWith("customers: -: the interrupted import cannot be resumed; starting over\n");
    assertThat(rows("SELECT count(*) FROM rejects")).containsExactly("1");
  }

  @Test
  void truncatedGzipIsReportedAndItsRecordsAreStored() throws IOException {
    Path whole = directory.resolve("many.ndjson.gz");
    Run.of("", "generate", "--count=5000", "--seed=7", "--out=" + directory.resolve("many.ndjson"));
    Run.of("", "convert", directory.resolve("many.ndjson").toString(), whole.toString());
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = directory.resolve("cut.ndjson.gz");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Run run = imports(cut);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("customers: cannot read " + cut + ": ");
    long stored = Long.parseLong(rows("SELECT count(*) FROM customers").get(0));
    assertThat(stored).isBetween(1000L, 4000L);
    assertThat(rows("SELECT checkpoint, rejected, finished FROM imports"))
        .containsExactly(stored + "|0|null");
    assertThat(imports(whole).out())
        .startsWith(
            "5000 records read: "
                + (5000 - stored)
                + " inserted, 0 updated, "
                + stored
                + " unchanged, 0 rejected");
  }

  @Test
  void barShowsHowFarItHasComeWherePeopleWatch() throws IOException {
    Path file = input(accepted(1), accepted(2) + " ".repeat(8 << 20));
    Run run = Run.watched("", "import", file.toString());
    assertThat(run.bars()).contains("customers.ndjson", "100%").containsOnlyOnce("\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void unreadableInputIsReportedAndTheOthersAreImported() throws IOException {
    Path file = input(accepted(1));
    Run run = imports(file, directory.resolve("none").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("customers: cannot read " + directory.resolve("none") + ": no such file\n");
    assertThat(run.out()).startsWith("1 record read: 1 inserted");
    assertThat(imports(directory.resolve("none")).out()).startsWith("0 records read");
  }
}
