package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that only the owner may read files that a command writes, unless others could before. */
@DisabledOnOs(OS.WINDOWS)
class PrivateOutputTest {

  private static final String IN = accepted(1) + "\n" + rejected(2) + "\n";

  @TempDir private Path folder;

  private void assertPrivate(String... names) throws IOException {
    for (String name : names) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
  }

  @Test
  void newFilesAreTheOwnersAlone() throws IOException {
    Run.of(IN, "convert", "-", folder + "/a.json");
    Run.of(IN, "check", "--rejects", folder + "/r");
    Run.of(IN, "attributes", "--propose", folder + "/p");
    String out = folder + "/g.json.gz";
    Run.of("", "generate", "--count=1", "--seed=1", "--out", out, "--truth", folder + "/t");
    assertPrivate("a.json", "r", "r.problems.ndjson", "p", "g.json.gz", "t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s/customers.db", "%s/customers.db?foreign_keys=on", "file:%s/customers.db"})
  void aNewDatabaseIsTheOwnersAlone(String name) throws IOException {
    String url = "jdbc:sqlite:" + name.formatted(folder);
    assertThat(Run.of(IN, "import", "--into", url).status()).isEqualTo(1);
    assertPrivate("customers.db");
  }

  @Test
  void theDatabaseWithoutANameIsTheOwnersAlone() throws IOException {
    Path in = Files.writeString(folder.resolve("a.ndjson"), IN);
    assertThat(Run.of("", "import", in.toString()).status()).isEqualTo(1);
    assertPrivate("customers.db");
  }

  @Test
  void aDatabaseBehindADanglingLinkIsTheOwnersAlone() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("customers.db"));
    assertThat(Run.of(IN, "import", "--into=jdbc:sqlite:" + folder + "/link").status())
        .isEqualTo(1);
    assertPrivate("customers.db");
    assertThat(folder.resolve("link")).isSymbolicLink();
  }

  @Test
  void anOldDatabaseKeepsItsPermissions() throws IOException {
    Path file = Files.createFile(folder.resolve("customers.db"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Run.of(IN, "import", "--into=jdbc:sqlite:" + file).status()).isEqualTo(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aDatabaseThatCannotBeOpenedLeavesNoFile() {
    Run run = Run.of(IN, "import", "--into=jdbc:sqlite:file:" + folder + "/a.db?mode=ro");
    assertThat(run.status()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aWriteProtectedFileIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a-pipe.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(Run.of(IN, "convert", "-", file.toString()).err())
        .isEqualTo("customers: cannot write " + file + ": is write-protected\n");
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).hasSize(1);
  }
}
