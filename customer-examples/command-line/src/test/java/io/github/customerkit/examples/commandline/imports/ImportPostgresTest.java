package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests imports into PostgreSQL. */
class ImportPostgresTest extends PostgresImports {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://odd%20user:p%40s+s%2F%3F%25@HOST/addresses?connect_timeout=9",
        "postgresql://odd%20user:p@s+s%2F%3F%25@HOST/addresses",
        "jdbc:postgresql://odd%20user:p%40s+s%2F%3F%25@HOST/addresses?application_name=a+b",
        "postgresql://HOST/addresses?user=odd%20user&password=p%40s+s%2F%3F%25"
      })
  void addressOfOtherProgramsIsUnderstood(String address) {
    if (rows("postgres", "SELECT 1 FROM pg_database WHERE datname = 'addresses'").isEmpty()) {
      server.create("addresses");
      ImportedRows.change(
          server.url("addresses"), "CREATE ROLE \"odd user\" SUPERUSER LOGIN PASSWORD 'p@s+s/?%'");
    }
    String host = server.address("").replaceAll("^.*//|/$", "");
    Run run = Run.of(accepted(1), "import", "--into", address.replace("HOST", host));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(rows("addresses", "SELECT id FROM customers")).containsExactly("1");
    assertThat(Run.of("", "import", "--into", address.replace("HOST", host) + "x=9").err())
        .doesNotContain("p@s", "p%40");
  }

  @Test
  void everyFieldIsInARow() {
    server.create("fields");
    Run run =
        imports(
            "fields",
            """
            {"id":7,"created":"2024-01-01T00:00:00.123456789+01:00","integrationId":"a\\tb\\\\c\\nd\\re",\
            "attributes":{"s":"\\\\N","n":1.50,"i":12345678901234567890123,"b":true,"e":1e400,\
            "t":"2024-01-01T00:00:00.000000001+01:00","l":["a\\\\\\""],"r":{"x":1.50},"z":null},\
            "accountId":31,"closedSessions":3,"totalSales":299.990,\
            "loyaltyMemberships":[{"loyaltyProgramId":5,"joined":"0001-01-01T00:00:00Z"}],\
            "audienceMemberships":[{"id":2,"name":"vip","new":[1]}],"lastActivity":"9999-12-31T23:59:59.999999999Z",\
            "sandbox":true,"tomorrow":{"x":1.0}}""");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(
            rows(
                "fields",
                "SELECT id, integration_id, created, created_nanos, last_activity,"
                    + " last_activity_nanos, total_sales, sandbox, advocate_integration_id,"
                    + " additional_properties FROM customers"))
        .containsExactly(
            "7|a\tb\\c\nd\re|2023-12-31 23:00:00.123456+00|789|9999-12-31 23:59:59.999999+00|999|"
                + "299.990|t|null|{\"tomorrow\": {\"x\": 1.0}}");
    assertThat(
            rows(
                "fields",
                "SELECT name, type, value, time, time_nanos, json FROM attributes WHERE name <> 'e'"
                    + " ORDER BY position"))
        .containsExactly(
            "s|string|\\N|null|null|null",
            "n|number|1.50|null|null|null",
            "i|number|12345678901234567890123|null|null|null",
            "b|boolean|true|null|null|null",
            "t|time|2024-01-01T00:00:00.000000001+01:00|2023-12-31 23:00:00+00|1|null",
            "l|(list string)|null|null|null|[\"a\\\\\\\"\"]",
            "r|raw|null|null|null|{\"x\": 1.50}",
            "z|null|null|null|null|null");
    assertThat(rows("fields", "SELECT position FROM attributes WHERE number = 1e400"))
        .containsExactly("4");
    assertThat(rows("fields", "SELECT * FROM audience_memberships"))
        .containsExactly("7|0|2|vip|{\"new\": [1]}");
    assertThat(rows("fields", "SELECT * FROM loyalty_memberships"))
        .containsExactly("7|0|5|0001-01-01 00:00:00+00|0|null");
  }

  @Test
  void repeatedRejectedAndUnstorableRecordsAreCounted() {
    server.create("counts");
    String newer = accepted(1).replace("2024-02-01T00:00:00Z", "2024-02-01T00:00:00.000000001Z");
    String nul = accepted(5).replace("shop-5", "a\\u0000");
    Run run = imports("counts", accepted(1), newer, accepted(1), rejected(4), nul);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("5 records read: 1 inserted, 1 updated, 1 unchanged, 2 rejected\n");
    assertThat(imports("counts", newer).out())
        .startsWith("1 record read: 0 inserted, 0 updated, 1 unchanged, 0 rejected\n");
    String changed = newer.replace("\"closedSessions\":3", "\"closedSessions\":4");
    assertThat(imports("counts", changed).out())
        .startsWith("1 record read: 0 inserted, 1 updated, 0 unchanged, 0 rejected\n");
    assertThat(rows("counts", "SELECT id, closed_sessions FROM customers")).containsExactly("1|4");
    assertThat(
            rows(
                "counts",
                "SELECT record, problems -> 0 ->> 'code', convert_from(raw, 'UTF8') FROM rejects"))
        .containsExactly("4|missing|" + rejected(4), "5|unstorable|" + nul);
  }

  @Test
  void userAndPasswordAreTakenFromTheEnvironment() throws IOException, InterruptedException {
    server.create("environment");
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Customers.class.getName(),
            "import",
            "--into",
            server.address("environment"),
            Files.writeString(directory.resolve("one"), accepted(1)).toString());
    program.environment().put("PGUSER", "tester");
    program.environment().put("PGPASSWORD", LocalPostgres.PASSWORD);
    assertThat(program.start().waitFor()).isZero();
    assertThat(
            rows("environment", "SELECT indexname FROM pg_indexes WHERE tablename = 'attributes'"))
        .contains("attributes_number", "attributes_time", "attributes_value");
  }

  @Test
  void schemaOfTheUrlIsUsed() {
    server.create("schemas");
    ImportedRows.change(server.url("schemas"), "CREATE TABLE theirs (id int)");
    ImportedRows.change(server.url("schemas"), "CREATE SCHEMA crm");
    String url = server.url("schemas") + "&currentSchema=crm";
    assertThat(Run.of(accepted(1), "import", "--into", url).status()).isZero();
    assertThat(rows("schemas", "SELECT id FROM crm.customers")).containsExactly("1");
  }

  /** The connection ends at the second batch, and the first batch stays. */
  @Test
  void lostConnectionKeepsStoredRecordsAndTheNextCommandResumes() throws IOException {
    server.create("lost");
    Path file = directory.resolve("a.ndjson");
    Run.of("", "generate", "--count=1500", "--seed=7", "--out=" + file);
    Run.of("", "import", "--into", server.url("lost"));
    ImportedRows.change(
        server.url("lost"),
        "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " IF NEW.checkpoint > 1000 THEN PERFORM pg_terminate_backend(pg_backend_pid());"
            + " END IF; RETURN NEW; END $$;"
            + " CREATE TRIGGER cut BEFORE UPDATE ON imports FOR EACH ROW EXECUTE FUNCTION cut()");
    assertThat(Run.of("", "import", "--into", server.url("lost"), file.toString()).err())
        .endsWith("/lost: the connection was lost\n");
    assertThat(rows("lost", "SELECT count(*) FROM customers")).containsExactly("1000");
    ImportedRows.change(server.url("lost"), "DROP TRIGGER cut ON imports");
    Run again = Run.of("", "import", "--into", server.url("lost"), file.toString());
    assertThat(again.err()).endsWith(": resuming after record 1000\n");
    assertThat(again.out()).startsWith("1500 records read: 1500 inserted, ");
  }
}
