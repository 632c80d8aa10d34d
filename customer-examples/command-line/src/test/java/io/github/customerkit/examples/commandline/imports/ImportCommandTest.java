package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the counts and messages of imports. */
class ImportCommandTest extends SqliteImports {

  @Test
  void countsAreReported() throws IOException {
    Path file = input(accepted(1), warned(2), rejected(3), accepted(1));
    Run run = imports(file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "customers: "
                + file
                + ", record 3: /accountId: ERROR missing: required, but absent or null;"
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
        .startsWith(
            "customers: standard input: the interrupted import cannot be resumed; starting over\n");
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
