package io.github.customerkit.examples.commandline.input;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {

  private static final String REPORT = "1 record read: 1 accepted, 0 rejected\n";

  @TempDir private Path directory;

  @Test
  void fileHasABarToItsEndWherePeopleWatch() throws IOException {
    Path file = Files.writeString(directory.resolve("a"), accepted(1) + " ".repeat(8 << 20));
    Run run = Run.watched("", "check", file.toString());
    assertThat(run.bars()).startsWith("\ra ").contains("100%");
    assertThat(run).isEqualTo(new Run(0, REPORT, "", run.bars()));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void barKeepsRoomForItselfAndFits(int columns) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    var line = new ProgressInput.Line(out, columns);
    byte[] bytes = new byte[4 << 20];
    InputStream in = new ByteArrayInputStream(bytes);
    try (InputStream file = ProgressInput.of(in, "x".repeat(200), 4096L << 20, line)) {
      file.readNBytes(bytes.length);
    }
    String last = screen.toString(StandardCharsets.UTF_8).replaceFirst("(?s).*\\r", "").strip();
    assertThat(last)
        .hasSizeLessThanOrEqualTo(columns)
        .matches(".*x  +0% \\[[=>. ]{8,}\\] .* MiB.*");
  }

  @Test
  void quicklyReadFileHasNoBar() throws IOException {
    Path file = Files.writeString(directory.resolve("a"), accepted(1));
    assertThat(Run.watched("", "check", file.toString())).isEqualTo(new Run(0, REPORT, "", ""));
  }

  @Test
  void customersAreShownWithoutABarBetweenThem() {
    assertThat(Run.watched(accepted(1), "show").bars()).isEmpty();
  }

  @Test
  void standardInputHasABarWherePeopleWatch() {
    Run run = Run.watched(accepted(1), "check");
    assertThat(run.bars()).startsWith("\rstandard input ");
    assertThat(run).isEqualTo(new Run(0, REPORT, "", run.bars()));
  }

  /** The time of the first drawing varies. */
  @RepeatedTest(20)
  void lineOfABarIsEndedOnceSoThatTheReportHasItsOwn() {
    assertThat(Run.watched(accepted(1), "check").bars())
        .containsOnlyOnce("\n")
        .matches("(?s).* MiB/s, heap \\d+ MiB\n");
  }

  @Test
  void lineThatIsEndedIsNotDrawnOn() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    var line = new ProgressInput.Line(new PrintStream(screen, true, StandardCharsets.UTF_8));
    line.accept("half");
    line.accept("done");
    line.close();
    line.accept("late");
    line.close();
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rhalf\rdone" + System.lineSeparator());
  }

  @Test
  void nobodyWatchingMeansNoBar() throws IOException {
    Path file = Files.writeString(directory.resolve("a"), accepted(1));
    assertThat(Run.of("", "check", file.toString())).isEqualTo(new Run(0, REPORT, "", ""));
    assertThat(Run.of(accepted(1), "check")).isEqualTo(new Run(0, REPORT, "", ""));
  }

  @Test
  void failureIsReportedBesideTheBar() {
    String name = directory.resolve("nowhere").toString();
    Run run = Run.watched("", "check", name);
    assertThat(run.err()).isEqualTo("customers: cannot read " + name + ": no such file\n");
  }
}
