package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFailureTest {

  private static final String WITH_ATTRIBUTE = accepted(2).replace("{}", "{\"a\":1}");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("customers.db");
  }

  private String url() {
    return "jdbc:sqlite:" + file;
  }

  private static Run imports(String in, String url) {
    return Run.of(in, "import", "--into", url);
  }

  private void assertFails(String in, String url, String reason) {
    String name = url.replaceFirst("jdbc:sqlite:", "").replaceFirst("\\?.*", "");
    assertThat(imports(in, url))
        .isEqualTo(
            new Run(2, "", "customers: cannot import into " + name + ": " + reason + "\n", ""));
  }

  private void assertNothingChanged() {
    assertThat(ImportedRows.of(url(), "SELECT id FROM customers")).containsExactly("1");
    assertThat(ImportedRows.of(url(), "SELECT count(*) FROM imports WHERE finished IS NOT NULL"))
        .containsExactly("1");
  }

  @Test
  void fileOtherThanADatabaseIsUnchanged() throws IOException {
    Files.writeString(file, "x".repeat(5000));
    assertFails(accepted(1), url(), "it is not a SQLite database");
    assertThat(file).hasContent("x".repeat(5000));
  }

  @Test
  void databaseOfAnotherProgramIsUnchanged() throws IOException {
    ImportedRows.change(url(), "CREATE TABLE theirs (id INTEGER)");
    byte[] before = Files.readAllBytes(file);
    assertFails(accepted(1), url(), "it holds tables that this program did not create");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void missingTableIsReported() {
    imports(accepted(1), url());
    ImportedRows.change(url(), "DROP TABLE attributes");
    assertFails(WITH_ATTRIBUTE, url(), "its tables belong to another program");
    assertNothingChanged();
  }

  @Test
  void tablesOfAnotherVersionAreReported() {
    imports(accepted(1), url());
    ImportedRows.change(url(), "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
    assertFails(
        accepted(2),
        url(),
        "another version of this program, or another program, created its tables");
    assertNothingChanged();
  }

  @Test
  void fullDiskLeavesWhatWasThere() {
    imports(accepted(1), url());
    String text = "{\"a\":\"" + "x".repeat(1_000_000) + "\"}";
    assertFails(accepted(2).replace("{}", text), url() + "?max_page_count=40", "no space left");
    assertNothingChanged();
  }

  @Test
  void rejectsThatWereNotStoredAreNotReportedAsStored() {
    imports(accepted(1), url());
    ImportedRows.change(
        url(), "CREATE TRIGGER no BEFORE INSERT ON rejects BEGIN SELECT RAISE(ABORT, 'no'); END");
    String in = (rejected(2) + "\n").repeat(21);
    assertThat(imports(in, url()).err().lines())
        .contains("customers: 1 more record rejected")
        .last()
        .asString()
        .startsWith("customers: cannot import into " + file);
  }

  @Test
  void damagedFileIsReported() throws IOException {
    imports(accepted(1), url());
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0xff);
    Files.write(file, bytes);
    assertFails(accepted(2), url(), "it is damaged");
  }

  /** Another import stores a record of the same input meanwhile. */
  @Test
  void concurrentImportsOfOneInputAreReported() throws IOException {
    Path input = Files.writeString(directory.resolve("a"), accepted(1) + "\n" + accepted(2));
    imports(accepted(9), url());
    ImportedRows.change(
        url(),
        "CREATE TRIGGER other AFTER INSERT ON customers BEGIN"
            + " UPDATE imports SET checkpoint = 1 WHERE finished IS NULL; END");
    assertThat(Run.of("", "import", "--into", url(), input.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot import into " + file + ": another import into it is running\n",
                ""));
    assertThat(ImportedRows.of(url(), "SELECT id FROM customers")).containsExactly("9");
  }

  @Test
  void readOnlyDatabaseIsReported() {
    imports(accepted(1), url());
    assertFails(accepted(2), "jdbc:sqlite:file:" + file + "?mode=ro", "it is read-only");
    assertNothingChanged();
  }

  @Test
  void lockedDatabaseIsReported() throws SQLException {
    imports(accepted(1), url());
    try (Connection other = DriverManager.getConnection(url())) {
      other.createStatement().execute("BEGIN IMMEDIATE");
      assertFails(accepted(2), url() + "?busy_timeout=50", "it is locked by another program");
    }
    assertNothingChanged();
  }

  @Test
  void directoryIsReported() {
    file = directory;
    assertFails(accepted(1), url(), "it is a directory");
  }

  @Test
  void missingFolderIsReported() {
    file = directory.resolve("none").resolve("customers.db");
    assertFails(
        accepted(1), url(), "it cannot be opened; its folder may be missing or not writable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://u:secret@h/d",
        "mysql://u:secret@h/d",
        "postgress://u:secret@h/d",
        "u:secret@h/d",
        "postgresql:secret",
        "file:secret.db",
        "-",
        ""
      })
  void otherUrlIsRefusedAndNotPrinted(String url) {
    assertThat(imports(accepted(1), url))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: --into must be a file such as customers.db, or an address such as"
                    + " postgresql://HOST/DATABASE\n",
                ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:?cache_size=1",
        "jdbc:sqlite:file::memory:",
        "jdbc:sqlite:file:a?cache=shared&mode=memory",
        "jdbc:sqlite::resource:a.db"
      })
  void databaseOtherThanAFileIsRefused(String url) {
    assertThat(imports(accepted(1), url).err())
        .isEqualTo("customers: --into must name a file: jdbc:sqlite:FILE\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://h:port/d?password=secret",
        "jdbc:postgresql://u:secret@h:port/d",
        "postgres://u:secret@h:port/d",
        "postgres://u:secret/secret@h/d",
        "postgres://u:1/secret@h/d",
        "postgres://u:1?secret=@h/d",
        "postgres://u:secret%zz@h/d",
        "postgres://h/d?password=secret@secret"
      })
  void malformedUrlIsNotPrinted(String url) {
    assertThat(imports(accepted(1), url))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: --into must have the form"
                    + " postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters"
                    + " percent-encoded; without a user or a password in it, they are taken from"
                    + " PGUSER and PGPASSWORD\n",
                ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"postgres://u:secret@h/d?sslmod=require", "postgresql://u:secret@h/d?ssl"})
  void unknownParameterIsRefusedAndNotPrinted(String url) {
    assertThat(imports(accepted(1), url))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: --into has a parameter that PostgreSQL's driver does not know, or one"
                    + " without a value\n",
                ""));
  }

  @Test
  void nameOfAFileIsADatabase() {
    file = directory.resolve("50% ?a=b & c.db");
    assertThat(imports(accepted(1), file.toString()).status()).isZero();
    assertThat(ImportedRows.of("jdbc:sqlite:" + file.toUri(), "SELECT id FROM customers"))
        .containsExactly("1");
    assertThat(imports(accepted(1), directory.toString()).err())
        .isEqualTo("customers: cannot import into " + directory + ": it is a directory\n");
  }
}
