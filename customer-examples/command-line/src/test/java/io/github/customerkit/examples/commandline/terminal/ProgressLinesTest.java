package io.github.customerkit.examples.commandline.terminal;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Tests what both streams show together: lines of progress, the order, and the width. */
class ProgressLinesTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @TempDir private Path folder;

  /**
   * Runs the program with both outputs on one stream, where each look at the clock takes a time.
   */
  private static String shown(
      String in, boolean isWatched, int columns, long nanosPerLook, String... args) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
    LongSupplier clock = () -> time.getAndAdd(nanosPerLook);
    Terminal terminal =
        new Terminal(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                shown,
                StandardOutput.writer(shown),
                new PrintWriter(shown, false, UTF_8),
                new PrintStream(shown, true, UTF_8),
                isWatched,
                new Colours(Ansi.OFF))
            .with(() -> columns, clock);
    Customers.run(terminal, args);
    return shown.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String unwatched(String in, long nanosPerLook, String... args) {
    return shown(in, false, Integer.MAX_VALUE, nanosPerLook, args);
  }

  @Test
  void inputOfUnknownSizeHasALineEveryThirtySeconds() {
    String in = accepted(1) + " ".repeat(3 << 20);
    assertThat(unwatched(in, 30 * SECOND, "check"))
        .startsWith("customers: standard input: 0 MiB read\ncustomers: standard input: ")
        .contains("customers: standard input: 3 MiB read\n")
        .endsWith("\n1 record read: 1 accepted, 0 rejected\n");
    long lines = unwatched(in, 30 * SECOND, "check").lines().count();
    assertThat(unwatched(in, 15 * SECOND, "check").lines().count())
        .isBetween(lines / 2, lines / 2 + 2);
    assertThat(unwatched(in, 0, "check")).isEqualTo("1 record read: 1 accepted, 0 rejected\n");
  }

  @Test
  void fileHasItsSizeInTheLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), accepted(1) + " ".repeat(2 << 20));
    assertThat(unwatched("", 30 * SECOND, "check", file.toString()))
        .contains("/a: 1 of 2 MiB read\n");
  }

  @Test
  void generateHasLinesOfRecords() {
    String out = folder.resolve("a.ndjson").toString();
    assertThat(unwatched("", 30 * SECOND, "generate", "--count=20001", "--seed=7", "--out=" + out))
        .isEqualTo("customers: records: 10000 of 20001\ncustomers: records: 20000 of 20001\n");
  }

  @Test
  void generateHasABarExceptOverItsOwnRecords() {
    String out = folder.resolve("a.ndjson").toString();
    String[] toFile = {"generate", "--count=10000", "--seed=7", "--out=" + out};
    assertThat(shown("", true, 80, 0, toFile)).startsWith("\rrecords ").contains("100%");
    String[] toScreen = {"generate", "--count=10000", "--seed=7"};
    assertThat(shown("", true, 80, 30 * SECOND, toScreen))
        .startsWith("{")
        .doesNotContain("records ");
    assertThat(shown("", true, Integer.MAX_VALUE, 0, toScreen)).contains("\rrecords ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "generate --count=20000 --seed=7 --out=OUT"})
  void quietCommandHasNoLines(String command) {
    String words = command.replace("OUT", folder.resolve("a.ndjson").toString()) + " --quiet";
    assertThat(unwatched(accepted(1), 30 * SECOND, words.split(" "))).doesNotContain("customers: ");
  }

  @Test
  void errorsStandAfterTheResult() {
    assertThat(unwatched(rejected(1), 0, "check", "absent", "-", "--min-records=2"))
        .matches(
            "(?s)1 record read: 0 accepted, 1 rejected\n\nSEVERITY .*"
                + "\ncustomers: cannot read absent: no such file"
                + "\ncustomers: standard input: 1 record, fewer than --min-records 2\n");
    assertThat(unwatched(accepted(1), 0, "attributes", "absent", "-"))
        .endsWith("\ncustomers: cannot read absent: no such file\n");
    String database = folder.resolve("a.db").toString();
    assertThat(unwatched(accepted(1), 0, "import", "absent", "-", "--into", database))
        .matches("(?s)1 record read: .*customers: cannot read absent: no such file\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void tablesFitTheScreenAndLoseNoMessage(int columns) {
    String faults = "../samples/faults.ndjson";
    String wide = unwatched("", 0, "check", faults);
    String fitting = shown("", false, columns, 0, "check", faults);
    assertThat(wide.lines()).anyMatch(line -> line.length() > columns);
    assertThat(fitting.lines()).allMatch(line -> line.length() <= columns);
    String messages =
        wide.lines().skip(3).map(line -> line.replaceFirst(".*  ", "")).collect(joining(" "));
    assertThat(wordsOf(fitting)).containsAll(wordsOf(messages));
    assertThat(shown("", false, 60, 0, "attributes", "../samples/customers.ndjson").lines())
        .allMatch(line -> line.length() <= 60)
        .anyMatch(line -> line.matches("PreferredStores +\\(list string\\) +30\\.6 % +50\\+"));
  }

  private static List<String> wordsOf(String text) {
    return List.of(text.trim().split("\\s+"));
  }
}
