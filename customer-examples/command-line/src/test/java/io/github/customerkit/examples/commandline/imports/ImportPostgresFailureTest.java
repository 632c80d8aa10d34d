package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests failures of imports into PostgreSQL. */
class ImportPostgresFailureTest extends PostgresImports {

  private static Run failing(String url) {
    return Run.of(accepted(1), "import", "--into", url);
  }

  private static void assertFails(String url, String reason) {
    String name = url.replaceFirst("jdbc:postgresql://", "").replaceFirst("\\?.*", "");
    assertThat(failing(url))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot import into PostgreSQL at " + name + ": " + reason + "\n",
                ""));
  }

  @Test
  void failuresAreOneLineWithoutAPassword() {
    server.create("broken");
    assertFails(
        server.url("broken").replace(LocalPostgres.PASSWORD, "other"),
        "wrong user or password; they are taken from PGUSER and PGPASSWORD");
    assertFails(
        server.address("broken"),
        "the server refused the connection; user and password are taken from PGUSER and"
            + " PGPASSWORD");
    assertFails(server.url("none"), "no such database");
    assertFails(
        "jdbc:postgresql://127.0.0.1:1/none?user=a&password=b",
        "no server responds" + " at this address");
    assertFails(
        server.url("broken") + "&options=-c%20default_transaction_read_only=on", "it is read-only");
    ImportedRows.change(server.url("broken"), "CREATE TABLE theirs (id int)");
    assertFails(
        server.url("broken"),
        "the schema holds tables that this program did not create; ?currentSchema=NAME in the URL"
            + " selects another schema, which is created if it does not exist");
    assertThat(failing(server.url("broken") + "&currentSchema=Kit").status()).isZero();
    assertThat(rows("broken", "SELECT id FROM kit.customers")).containsExactly("1");
    assertThat(failing(server.url("broken") + "&currentSchema=kit,public").err()).isEmpty();
    ImportedRows.change(server.url("broken"), "DROP TABLE theirs");
    imports("broken", accepted(1));
    ImportedRows.change(server.url("broken"), "ALTER TABLE attributes RENAME TO elsewhere");
    assertThat(imports("broken", accepted(2).replace("{}", "{\"a\":1}")).err())
        .endsWith("/broken: its tables belong to another program\n");
    assertThat(rows("broken", "SELECT id FROM customers")).containsExactly("1");
  }

  @Test
  void databaseOfAnotherEncodingIsRefusedForItCannotHoldEveryText() {
    ImportedRows.change(
        server.url("postgres"),
        "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
    assertFails(server.url("latin"), "its encoding is LATIN1, not UTF8");
    assertThat(tables("latin")).isEmpty();
  }

  @Test
  void userWithoutRightsIsRefused() {
    server.create("rights");
    ImportedRows.change(server.url("rights"), "CREATE ROLE weak LOGIN PASSWORD 'secret'");
    assertFails(server.url("rights").replace("tester", "weak"), "permission denied");
    assertThat(tables("rights")).isEmpty();
  }

  private static List<String> tables(String database) {
    return rows(
        database,
        "SELECT table_name FROM information_schema.tables WHERE" + " table_schema = 'public'");
  }

  @Test
  void twoImportsAtOnceAreRefused() throws SQLException {
    server.create("twice");
    try (Connection other = DriverManager.getConnection(server.url("twice"))) {
      other.createStatement().execute("SELECT pg_advisory_lock(hashtext('customers import'))");
      assertFails(server.url("twice"), "another import into it is running");
    }
    assertThat(tables("twice")).isEmpty();
    assertThat(failing(server.url("twice")).status()).isZero();
  }

  @Test
  void lockedTableIsReported() throws SQLException {
    server.create("locked");
    imports("locked", accepted(1));
    try (Connection other = DriverManager.getConnection(server.url("locked"))) {
      other.setAutoCommit(false);
      other.createStatement().execute("LOCK TABLE attributes");
      assertThat(imports("locked", accepted(2).replace("{}", "{\"a\":1}")).err())
          .endsWith("/locked: it is locked by another program\n");
    }
    assertThat(rows("locked", "SELECT id FROM customers")).containsExactly("1");
  }

  @Test
  void tablesOfAnotherVersionAreReported() {
    server.create("version");
    imports("version", accepted(1));
    ImportedRows.change(
        server.url("version"), "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
    assertFails(
        server.url("version"),
        "another version of this program, or another program, created its tables");
  }

  @Test
  void connectionLostWhileIndexesAreCreatedIsReported() {
    server.create("unindexed");
    Run.of("", "import", "--into", server.url("unindexed"));
    ImportedRows.change(
        server.url("unindexed"),
        "DROP INDEX attributes_value;"
            + " CREATE FUNCTION cut() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " PERFORM pg_terminate_backend(pg_backend_pid()); END $$;"
            + " CREATE EVENT TRIGGER cut ON ddl_command_start WHEN TAG IN ('CREATE INDEX')"
            + " EXECUTE FUNCTION cut()");
    assertFails(server.url("unindexed"), "the connection was lost");
    assertThat(rows("unindexed", "SELECT id FROM customers")).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"require", "verify-ca", "verify-full"})
  void serverWithoutTlsIsReportedInsteadOfThePassword(String mode) {
    assertFails(
        server.url("postgres") + "&sslmode=" + mode,
        "the server offers no TLS, which the URL's sslmode requires");
  }

  @Test
  void aFullDiskLeavesWhatWasThere() {
    server.create("fulldisk");
    imports("fulldisk", accepted(1));
    ImportedRows.change(
        server.url("fulldisk"),
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN RAISE 'full' USING ERRCODE = '53100'; END $$;"
            + " CREATE TRIGGER full_disk BEFORE INSERT ON attributes"
            + " FOR EACH ROW EXECUTE FUNCTION full_disk()");
    assertThat(imports("fulldisk", accepted(2).replace("{}", "{\"a\":1}")).err())
        .endsWith("/fulldisk: no space left\n");
    assertThat(rows("fulldisk", "SELECT id FROM customers")).containsExactly("1");
  }
}
