package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import io.github.customerkit.examples.commandline.testing.Shop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests Ctrl-C and SIGTERM: old files stay, no temporary files are left, and the progress is
 * reported.
 */
@DisabledOnOs(OS.WINDOWS)
class StopTest {

  private static final int SIGINT_BIT = 2;
  private static final String CUSTOMERS =
      IntStream.range(1, 1000).mapToObj(id -> accepted(id) + "\n").reduce("", String::concat);

  @TempDir private Path folder;
  @TempDir private Path streams;
  private Path file;
  private Program program;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.ndjson"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    program = new Program(streams);
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** Waits for the temporary files, which only the owner may read. */
  private void awaitTemporary(Process process, int count) throws Exception {
    Program.await(process, () -> temporary().size() == count);
    for (Path path : temporary()) {
      assertThat(mode(path)).isEqualTo("rw-------");
    }
  }

  private List<Path> temporary() {
    return Program.names(folder).stream()
        .filter(name -> name.endsWith(".tmp"))
        .map(folder::resolve)
        .toList();
  }

  private static void kill(Process process, String signal) throws Exception {
    String pid = Long.toString(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
  }

  private void assertStopped(Process process, int status, String said) throws Exception {
    assertThat(Program.statusOf(process)).isEqualTo(status);
    assertThat(program.said()).matches("customers: " + said + "\n");
    assertThat(file).hasContent("old");
    assertThat(mode(file)).isEqualTo("rw-r-----");
  }

  @Test
  void anOutputIsAsItWasWhileTheInputIsWaitedFor() throws Exception {
    Process process = program.start("convert", "-", file.toString());
    process.getOutputStream().write(CUSTOMERS.getBytes(UTF_8));
    process.getOutputStream().flush();
    awaitTemporary(process, 1);
    kill(process, "TERM");
    assertStopped(process, 143, "stopped after [0-9]+ records; .*a.ndjson is unchanged");
    assertThat(Program.names(folder)).containsExactly("a.ndjson");
  }

  @Test
  void ctrlCDoesTheSame() throws Exception {
    assumeFalse(isSigintIgnored(), "SIGINT is ignored by whoever started this");
    Process process = program.start("check", "-", "--rejects", file.toString());
    awaitTemporary(process, 2);
    kill(process, "INT");
    assertStopped(
        process, 130, "stopped after 0 records; there is no report; --rejects wrote no file");
    assertThat(Program.names(folder)).containsExactly("a.ndjson");
    assertThat(streams.resolve("out")).isEmptyFile();
  }

  /** As nohup and a shell's background jobs do; the setting is inherited. */
  private static boolean isSigintIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
  }

  @Test
  void namedPipeWithoutAWriterDoesNotBlockStopping() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process process = program.start("convert", pipe.toString(), file.toString());
    awaitTemporary(process, 1);
    kill(process, "TERM");
    assertStopped(process, 143, "stopped after 0 records; .*a.ndjson is unchanged");
    assertThat(Program.names(folder)).containsExactly("a.ndjson", "pipe");
  }

  @Test
  void namedPipeWithASilentWriterDoesNotBlockStopping() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process process = program.start("convert", pipe.toString(), file.toString());
    try (OutputStream writer = Files.newOutputStream(pipe)) {
      // More than a pipe holds, so that this returns only after some of it is read.
      writer.write(CUSTOMERS.getBytes(UTF_8));
      awaitTemporary(process, 1);
      kill(process, "TERM");
      assertStopped(process, 143, "stopped after [0-9]+ records; .*a.ndjson is unchanged");
    }
    assertThat(Program.names(folder)).containsExactly("a.ndjson", "pipe");
  }

  @Test
  void commandWithoutInputStops() throws Exception {
    Process process =
        program.start("generate", "--count=999999999", "--seed=1", "--out", file.toString());
    awaitTemporary(process, 1);
    Program.await(process, () -> temporary().get(0).toFile().length() > 0);
    kill(process, "TERM");
    assertStopped(process, 143, "stopped after [1-9][0-9]* records; .* is unchanged");
    assertThat(Program.names(folder)).containsExactly("a.ndjson");
  }

  @Test
  void tablesThatAreLargerThanMemoryAreGone() throws Exception {
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    Process process =
        program
            .jvm("-Djava.io.tmpdir=" + scratch)
            .start("diff", "-", Samples.name(Samples.CUSTOMERS));
    process.getOutputStream().write(CUSTOMERS.getBytes(UTF_8));
    process.getOutputStream().flush();
    Program.await(process, () -> Program.names(scratch).toString().contains("sqlite"));
    kill(process, "TERM");
    assertStopped(process, 143, "stopped; the differences are incomplete");
    assertThat(Program.names(scratch)).noneMatch(name -> name.contains("scratch"));
  }

  @Test
  void stoppedImportResumesFromTheStoredRecords() throws Exception {
    Path in = folder.resolve("in.ndjson");
    Run.of("", "generate", "--count=20000", "--seed=7", "--out=" + in);
    Path database = folder.resolve("customers.db");
    Process process = program.start("import", in.toString());
    Program.await(process, () -> folder.resolve("customers.db-wal").toFile().length() > 1 << 20);
    kill(process, "TERM");
    assertStopped(
        process,
        143,
        "stopped after [1-9][0-9]* records, which are stored; run the same command to resume");
    assertThat(mode(database)).isEqualTo("rw-------");
    long stored = Long.parseLong(program.said().replaceAll("[^0-9]+", ""));
    assertThat(Run.of("", "import", in.toString()).err())
        .isEqualTo("customers: " + in + ": resuming after record " + stored + "\n");
  }

  @Test
  void stoppedFetchResumesFromTheStoredRows() throws Exception {
    AtomicReference<Process> running = new AtomicReference<>();
    List<String> rows = IntStream.range(1, 100).mapToObj(Documents::accepted).toList();
    try (Shop shop = new Shop(rows, (nth, isAnswered) -> killAtThird(nth, isAnswered, running))) {
      String[] args = {
        "fetch",
        "--base-url=" + shop.url(),
        "--application=7",
        "--rate=1000",
        "--page-size=10",
        "--out=" + file
      };
      running.set(program.start(args));
      assertStopped(
          running.get(),
          143,
          "stopped after 19 rows, which are stored; run the same command \\(without --restart\\)"
              + " to resume");
      assertThat(mode(folder.resolve("a.ndjson.part"))).isEqualTo("rw-------");
      assertThat(program.run(args)).isZero();
    }
    assertThat(Files.readAllLines(file)).hasSize(99);
    assertThat(mode(file)).isEqualTo("rw-r-----");
    assertThat(Program.names(folder)).containsExactly("a.ndjson");
  }

  private static void killAtThird(int nth, boolean isAnswered, AtomicReference<Process> running) {
    if (nth == 3 && !isAnswered) {
      try {
        kill(running.get(), "TERM");
        running.get().waitFor();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void fetchWithoutAnyPageLeavesNoFile() throws Exception {
    AtomicReference<Process> running = new AtomicReference<>();
    try (Shop shop = new Shop(List.of(), (nth, isAnswered) -> killAtThird(3, false, running))) {
      running.set(
          program.start("fetch", "--base-url=" + shop.url(), "--application=7", "--out=" + file));
      assertStopped(running.get(), 143, "stopped after 0 rows, .*");
    }
    assertThat(Program.names(folder)).containsExactly("a.ndjson");
  }
}
