package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.pretty;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRejectsTest {

  @TempDir private Path folder;

  private Path rejects() {
    return folder.resolve("rejects.ndjson");
  }

  private Path problems() {
    return folder.resolve("rejects.ndjson.problems.ndjson");
  }

  private Run check(String in, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "check";
    args[1] = "--rejects";
    args[2] = rejects().toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.of(in, args);
  }

  @Test
  void rejectedRecordsAreKeptUnchangedBesideTheirProblems() {
    Run run = check(accepted(1) + "\n{broken\n\n" + rejected(3) + "\n");

    assertThat(run.status()).isEqualTo(1);
    assertThat(rejects()).hasContent("{broken\n" + rejected(3) + "\n");
    assertThat(problems())
        .hasContent(
            """
            {"reject":1,"source":"-","record":2,"line":2,"problems":[{"pointer":"","code":"syntax",\
            "severity":"ERROR","expected":"JSON","message":"not valid JSON at column 3"}]}
            {"reject":2,"source":"-","record":3,"line":4,"problems":[{"pointer":"/accountId",\
            "code":"missing","severity":"ERROR","expected":"int64",\
            "message":"required, but absent or null; expected int64"}]}
            """);
  }

  @Test
  void gzipIsNamedInAnyCase() throws IOException {
    Path packed = folder.resolve("REJECTS.NDJSON.GZ");
    Run.of(rejected(1) + "\n", "check", "--rejects", packed.toString());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(rejected(1) + "\n");
    }
  }

  @Test
  void mendedTheyAreReadAgain() throws IOException {
    check("[" + pretty(rejected(1)) + "," + accepted(2) + "," + pretty(rejected(3)) + "]");
    String mended = Files.readString(rejects()).replace("\"closed", "\"accountId\":31,\"closed");

    assertThat(mended.lines()).hasSize(2);
    assertThat(Run.of(mended, "check").out()).isEqualTo("2 records read: 2 accepted, 0 rejected\n");
  }

  @Test
  void recordThatIsTooLongIsReportedWithoutALine() {
    String tooLong = accepted(1).replace("shop-1", "x".repeat(11 << 20));
    Run run = check(tooLong + "\n" + rejected(2) + "\n");

    assertThat(run.err())
        .isEqualTo(
            "customers: 1 of 2 rejected records skipped (too large to be kept); the problems of all"
                + " are in "
                + problems()
                + "\n");
    assertThat(rejects()).hasContent(rejected(2) + "\n");
    assertThat(problems()).content().startsWith("{\"reject\":null,").contains("\n{\"reject\":1,");
  }

  @Test
  void recordsThatStrictRejectsAreKept() {
    check(warned(1) + "\n" + accepted(2));
    assertThat(rejects()).isEmptyFile();
    check(warned(1) + "\n" + accepted(2), "--strict");
    assertThat(rejects()).hasContent(warned(1) + "\n");
  }

  @Test
  void theFileIsPackedIfItsNameSaysSo() throws IOException {
    Path packed = folder.resolve("rejects.ndjson.gz");
    Run.of(rejected(1), "check", "--rejects", packed.toString());

    byte[] bytes = Files.readAllBytes(packed);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
        .asString()
        .isEqualTo(rejected(1) + "\n");
  }

  @Test
  void anInputIsNotReplaced() throws IOException {
    Files.writeString(rejects(), rejected(1));
    Run run = check("", rejects().toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                2, "", "customers: FILE and --rejects are the same file: " + rejects() + "\n", ""));
    assertThat(rejects()).hasContent(rejected(1));
  }

  @Test
  void earlierRejectsStayIfNoInputCanBeRead() throws IOException {
    Files.writeString(rejects(), rejected(1));
    Files.writeString(problems(), "as they were");
    Path mistyped = folder.resolve("mistyped.ndjson");
    Run run = Run.of("", "check", "--rejects", rejects().toString(), mistyped.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "customers: cannot read "
                + mistyped
                + ": no such file\ncustomers: nothing was read; --rejects wrote no file\n");
    assertThat(rejects()).hasContent(rejected(1));
    assertThat(problems()).hasContent("as they were");
  }

  @Test
  void unwritableFileIsReportedAndTwo() {
    Path nowhere = folder.resolve("nowhere").resolve("a");
    Run run = Run.of(rejected(1), "check", "--rejects", nowhere.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("customers: cannot write " + nowhere + ": no such folder\n");
  }

  @Test
  void recordsRejectedBeforeAFailureAreKept() {
    Run run = check("[" + rejected(1) + "," + accepted(2));

    assertThat(run.status()).isEqualTo(2);
    assertThat(rejects()).hasContent(rejected(1) + "\n");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "24.9,1", "25,0", "100,0"})
  void moreThanToleratedIsOne(String percent, int status) {
    String in = accepted(1) + "\n" + accepted(2) + "\n" + rejected(3) + "\n" + accepted(4);
    Run run = Run.of(in, "check", "--fail-over", percent);

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).startsWith("4 records read: 3 accepted, 1 rejected\n");
  }

  @Test
  void emptyInputIsNotRejectedOverAnyShare() {
    assertThat(Run.of("", "check", "--fail-over", "0").status()).isZero();
  }
}
