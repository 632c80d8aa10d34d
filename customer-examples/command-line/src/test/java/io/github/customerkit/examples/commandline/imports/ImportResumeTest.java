package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests how an input is identified after its import was interrupted after the first record. */
class ImportResumeTest {

  private static final FileTime MODIFIED = FileTime.fromMillis(1_700_000_000_000L);
  private static final String MIDDLE = " ".repeat(200_000);

  @TempDir private Path folder;
  private Path file;
  private String into;

  @BeforeEach
  void stop() throws IOException {
    file = folder.resolve("a.ndjson");
    into = "jdbc:sqlite:" + folder.resolve("customers.db");
    write(accepted(1) + "\n" + MIDDLE + "\n" + accepted(2) + "\n");
    imports(file);
    ImportedRows.change(into, "UPDATE imports SET finished = NULL, checkpoint = 1, inserted = 1");
    ImportedRows.change(into, "DELETE FROM customers WHERE id = 2");
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, MODIFIED);
  }

  private Run imports(Path... files) {
    String[] args = new String[3 + files.length];
    args[0] = "import";
    args[1] = "--into";
    args[2] = into;
    for (int i = 0; i < files.length; i++) {
      args[3 + i] = files[i].toString();
    }
    return Run.of("", args);
  }

  private void assertGoesOn(Run run) {
    assertThat(run.err()).isEqualTo("customers: " + file + ": resuming after record 1\n");
    assertThat(run.out()).startsWith("2 records read: 2 inserted, 0 updated, 0 unchanged, ");
  }

  private void assertStartsOver(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("2 records read: 1 inserted, ");
  }

  @Test
  void sameFileResumes() {
    assertGoesOn(imports(file));
    assertThat(imports(file).err()).isEmpty();
  }

  @Test
  void fileGivenTwiceIsOneInput() {
    assertGoesOn(imports(file, file));
  }

  @Test
  void changedBeginningStartsOver() throws IOException {
    write(Files.readString(file).replaceFirst("10.5", "11.5"));
    assertStartsOver(imports(file));
    assertThat(ImportedRows.of(into, "SELECT id, total_sales FROM customers ORDER BY id"))
        .containsExactly("1|11.5", "2|10.5");
  }

  @Test
  void changedEndStartsOver() throws IOException {
    String text = Files.readString(file);
    int last = text.lastIndexOf("10.5");
    write(text.substring(0, last) + "11.5" + text.substring(last + 4));
    assertStartsOver(imports(file));
  }

  @Test
  void changedSizeStartsOver() throws IOException {
    write(Files.readString(file).replace(MIDDLE, MIDDLE + " "));
    assertStartsOver(imports(file));
  }

  @Test
  void fileModifiedInTheMiddleStartsOver() throws IOException {
    write(Files.readString(file).replace(MIDDLE, " ".repeat(100_000) + "\n" + " ".repeat(99_999)));
    Files.setLastModifiedTime(file, FileTime.fromMillis(MODIFIED.toMillis() + 1));
    assertStartsOver(imports(file));
    assertThat(ImportedRows.of(into, "SELECT count(*) FROM imports")).containsExactly("1");
  }

  @Test
  void rejectsBehindTheEndOfAFileThatWasLongerGo() {
    ImportedRows.change(into, "INSERT INTO rejects VALUES (1, 9, 9, 900, '[]', NULL)");
    imports(file);
    assertThat(ImportedRows.of(into, "SELECT * FROM rejects")).isEmpty();
  }

  @Test
  void changedNameStartsOver() throws IOException {
    assertStartsOver(imports(Files.copy(file, folder.resolve("b.ndjson"))));
  }

  @Test
  void otherInputsStartOver() throws IOException {
    Path more = Files.writeString(folder.resolve("c.ndjson"), accepted(1));
    Run run = imports(file, more);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("3 records read: 1 inserted, 0 updated, 2 unchanged, ");
  }

  /** A run killed during its second file, with a first file of one record. */
  private Run goesOnBehindAFinishedFile(String least) throws IOException {
    Path done = Files.writeString(folder.resolve("done.ndjson"), accepted(5));
    imports(done, file);
    ImportedRows.change(
        into, "UPDATE imports SET finished = NULL, checkpoint = 1 WHERE name LIKE '%a.ndjson'");
    return Run.of(
        "", "import", "--into", into, "--min-records", least, done.toString(), file.toString());
  }

  @Test
  void fileThatIsImportedAlreadyHasTooFewRecordsAllTheSame() throws IOException {
    Run run = goesOnBehindAFinishedFile("2");
    assertThat(run.err())
        .contains(
            "done.ndjson: already imported\n",
            "done.ndjson: 1 record, fewer than --min-records 2\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void fileThatIsImportedAlreadyHasItsOwnRecords() throws IOException {
    Run run = goesOnBehindAFinishedFile("1");
    assertThat(run.err())
        .contains("done.ndjson: already imported\n")
        .doesNotContain("--min-records");
    assertThat(run.status()).isZero();
  }

  @Test
  void skippedRecordsDoNotCountForTheSpeed() {
    ImportedRows.change(into, "UPDATE imports SET checkpoint = 2, inserted = 2");
    assertThat(imports(file).out()).endsWith("\n0 records/s\n");
  }

  @Test
  void streamIsReadOnceAndForgetsNoOther() throws IOException, InterruptedException {
    ImportedRows.change(into, "UPDATE imports SET name = '-', size = NULL, hash = NULL");
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process writer = new ProcessBuilder("sh", "-c", "cat '" + file + "' > '" + pipe + "'").start();
    assertThat(imports(pipe).out()).startsWith("2 records read: 1 inserted, ");
    assertThat(writer.waitFor()).isZero();
    assertThat(ImportedRows.of(into, "SELECT name FROM imports ORDER BY id"))
        .isEqualTo(List.of("-", pipe.toString()));
  }
}
