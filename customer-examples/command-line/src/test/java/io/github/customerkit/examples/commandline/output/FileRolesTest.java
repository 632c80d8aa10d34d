package io.github.customerkit.examples.commandline.output;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an output must not be an input or another output. */
@DisabledOnOs(OS.WINDOWS)
class FileRolesTest {

  private static final String CONTENT = accepted(1) + "\n" + rejected(2) + "\n";

  @TempDir private Path folder;
  private Path other;

  /** Names of one file. */
  @BeforeEach
  void write() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ndjson"), CONTENT);
    Files.createLink(folder.resolve("hard.ndjson"), file);
    Files.createSymbolicLink(folder.resolve("link.ndjson"), Path.of("a.ndjson"));
    Files.createSymbolicLink(folder.resolve("dangling.ndjson"), Path.of("new.ndjson"));
    other = Files.createDirectory(folder.resolve("b"));
    Files.createSymbolicLink(other.resolve("up"), folder);
  }

  private String name(String file) {
    return folder + "/" + file;
  }

  private void assertRefused(String roles, String file, String... args) {
    Run run = Run.of(CONTENT, args);
    assertThat(run)
        .isEqualTo(
            new Run(2, "", "customers: " + roles + " are the same file: " + name(file) + "\n", ""));
    assertThat(folder.resolve("a.ndjson")).hasContent(CONTENT);
    assertThat(Program.names(folder))
        .containsExactly("a.ndjson", "b", "dangling.ndjson", "hard.ndjson", "link.ndjson");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.ndjson",
        "./a.ndjson",
        "b/../a.ndjson",
        "b/up/a.ndjson",
        "hard.ndjson",
        "link.ndjson"
      })
  void anInputIsNotReplacedByWhateverName(String same) {
    String file = name("a.ndjson");
    assertRefused("IN and OUT", same, "convert", file, name(same));
    assertRefused("FILE and --rejects", same, "check", "-", file, "--rejects", name(same));
    assertRefused("FILE and --propose", same, "attributes", file, "--propose", name(same));
    assertRefused("FILE and --into", same, "import", file, "--into=jdbc:sqlite:" + name(same));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new.ndjson", "./new.ndjson", "b/up/new.ndjson", "dangling.ndjson"})
  void oneOutputIsNotAnotherByWhateverName(String same) {
    assertRefused(
        "--out and --truth",
        same,
        "generate",
        "--count=1",
        "--seed=1",
        "--out",
        name("new.ndjson"),
        "--truth",
        name(same));
  }

  @Test
  void definitionsAreNotReplaced() {
    String file = name("a.ndjson");
    assertRefused(
        "--definitions and --rejects",
        "link.ndjson",
        "check",
        "--definitions",
        file,
        "--rejects",
        name("link.ndjson"));
    assertRefused(
        "--definitions and OUT",
        "a.ndjson",
        "convert",
        "--check",
        "--definitions",
        file,
        "-",
        file);
  }

  @Test
  void filesBesideAnOutputAreAlsoOutputs() throws IOException {
    Path problems = Files.writeString(other.resolve("r.problems.ndjson"), CONTENT);
    Run run = Run.of("", "check", problems.toString(), "--rejects", other.resolve("r").toString());
    assertThat(run.err())
        .isEqualTo(
            "customers: FILE and the problems of --rejects are the same file: " + problems + "\n");
    Path log = Files.writeString(other.resolve("customers.db-wal"), CONTENT);
    run = Run.of("", "import", log.toString(), "--into", "jdbc:sqlite:" + other + "/customers.db");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("customers: FILE and --into are the same file: ");
    assertThat(problems).hasContent(CONTENT);
    assertThat(log).hasContent(CONTENT);
    assertThat(Program.names(other)).containsExactly("customers.db-wal", "r.problems.ndjson", "up");
  }

  @Test
  void harmlessSharedFilesAreAccepted() throws IOException {
    Files.createSymbolicLink(other.resolve("loop"), Path.of("loop"));
    assertThat(Run.of("", "diff", name("a.ndjson"), name("link.ndjson")).status()).isEqualTo(1);
    assertThat(Run.of("", "convert", "/dev/null", "/dev/null", "--output=page").status()).isZero();
    assertThat(Run.of(CONTENT, "convert", "-", name("A.ndjson")).status()).isEqualTo(1);
    assertThat(Run.of(CONTENT, "convert", "-", other + "/loop", "--output=page").err())
        .isEqualTo("customers: cannot write " + other + "/loop: a loop of symbolic links\n");
  }

  @Test
  void redirectedStreamsAreFilesToo() throws IOException, InterruptedException {
    Path file = folder.resolve("a.ndjson");
    Program program = new Program(other);
    String link = name("link.ndjson");
    assertThat(program.in(file).run("check", "--rejects", link)).isEqualTo(2);
    assertThat(program.said())
        .isEqualTo("customers: standard input and --rejects are the same file: " + link + "\n");
    assertThat(file).hasContent(CONTENT);

    program = new Program(other).appendingTo(file);
    assertThat(program.run("convert", link, "-")).isEqualTo(2);
    assertThat(program.said())
        .isEqualTo("customers: standard output and IN are the same file: " + link + "\n");
    assertThat(file).hasContent(CONTENT);

    program = new Program(other).errorsAppendedTo(file);
    assertThat(program.run("generate", "--count=1", "--seed=1", "--out", link)).isEqualTo(2);
    assertThat(file)
        .hasContent(
            CONTENT + "customers: standard error and --out are the same file: " + link + "\n");
  }
}
