package io.github.customerkit.examples.commandline.output;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Shop;
import io.github.customerkit.examples.commandline.testing.SmallDisk;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the program on a full disk. */
class FullDiskTest {

  private static final Path FULL = Path.of("/dev/full");
  private static final List<String> ROWS =
      IntStream.rangeClosed(1, 1_000)
          .mapToObj(id -> id % 2 == 0 ? rejected(id) : accepted(id))
          .toList();

  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void write() throws IOException {
    in = Files.write(folder.resolve("in.ndjson"), ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --format=json",
        "convert - -",
        "convert - /dev/full --output=array",
        "report --out=/dev/full",
        "attributes --propose=/dev/full",
        "generate --count=1000 --seed=1"
      })
  void deviceIsReported(String command) throws IOException, InterruptedException {
    assumeTrue(Files.exists(FULL), "this system has no /dev/full");
    Program program = new Program(folder).in(in).appendingTo(FULL);
    assertThat(program.run(command.split(" "))).isEqualTo(2);
    String name = command.contains("/dev/full") ? "/dev/full" : "standard output";
    assertThat(program.said().lines())
        .last()
        .isEqualTo("customers: cannot write " + name + ": No space left on device");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert - DISK/a.ndjson",
        "convert - DISK/b.json --rejects DISK/a.ndjson",
        "check --rejects DISK/a.ndjson",
        "generate --count=1000 --seed=1 --out=DISK/a.ndjson --truth=DISK/t",
      })
  void oldFileStays(String command) throws IOException, InterruptedException {
    SmallDisk disk = new SmallDisk(folder);
    Program program = new Program(folder).in(in).startedBy(disk.starter());
    String[] words = command.replace("DISK", disk.file("").toString()).split(" ");
    assertThat(program.run(words)).isEqualTo(2);
    assertThat(program.said().lines())
        .last()
        .asString()
        .matches("customers: cannot write " + disk.file("") + "/.*: No space left on device");
    assertThat(Program.names(disk.copy())).containsExactly("a.ndjson");
    assertThat(disk.copy().resolve("a.ndjson")).hasContent("old");
  }

  @Test
  void fetchResumesWithMoreSpace() throws IOException, InterruptedException {
    SmallDisk disk = new SmallDisk(folder);
    Program program = new Program(folder).startedBy(disk.startingAgain());
    try (Shop shop = new Shop(ROWS, (nth, isAnswered) -> {})) {
      int status =
          program.run(
              "fetch",
              "--base-url=" + shop.url(),
              "--application=7",
              "--rate=1000",
              "--page-size=20",
              "--out=" + disk.file("a.ndjson"));
      assertThat(status).isEqualTo(1);
      assertThat(program.said())
          .contains(
              "customers: cannot write "
                  + disk.file("a.ndjson")
                  + ": No space left on device\ncustomers: resuming after ");
    }
    assertThat(disk.copy().resolve("a.ndjson"))
        .hasContent(String.join("\n", ROWS.stream().filter(row -> !isRejected(row)).toList()));
  }

  private static boolean isRejected(String row) {
    return !row.contains("accountId");
  }

  @Test
  void importResumesWithMoreSpace() throws IOException, InterruptedException {
    SmallDisk disk = new SmallDisk(folder);
    Program program = new Program(folder).startedBy(disk.startingAgain());
    Path database = disk.file("customers.db");
    assertThat(program.run("import", in.toString(), "--into", database.toString())).isEqualTo(1);
    assertThat(program.said())
        .contains("customers: cannot import into " + database + ": no space left\n");

    Path undisturbed = folder.resolve("undisturbed.db");
    Run.of("", "import", in.toString(), "--into", undisturbed.toString());
    assertThat(ImportedRows.all("jdbc:sqlite:" + disk.copy().resolve("customers.db")))
        .isEqualTo(ImportedRows.all("jdbc:sqlite:" + undisturbed));
  }
}
