package io.github.customerkit.examples.commandline.failure;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.StandardOutput;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Tests standard output that fails at each of its bytes. */
class OutputFailureTest {

  private static final String IN = accepted(1) + "\n" + rejected(2) + "\n";

  private static final int MAX_FAILURES = 200;

  /** A stream that fails after some bytes, like a full disk. */
  private static final class Full extends OutputStream {
    private final int size;
    private int written;
    private int failures;

    Full(int size) {
      this.size = size;
    }

    @Override
    public void write(int b) throws IOException {
      if (written == size) {
        failures++;
        throw new IOException("no space left");
      }
      written++;
    }
  }

  private static int run(Full out, StringWriter err, String... command) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(IN.getBytes(StandardCharsets.UTF_8)),
            out,
            StandardOutput.writer(out),
            new PrintWriter(err, true),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            false,
            new Colours(Ansi.OFF));
    return Customers.run(terminal, command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --format=json",
        "show",
        "convert - -",
        "convert --output=page - -",
        "convert --output=csv - -",
        "generate --count=2 --seed=1",
        "attributes",
        "attributes --propose=-",
        "report --as-of=2026-01-01T00:00:00Z --out=-",
        "diff --format=update - NEW",
        "--help",
        "check --help"
      })
  void outputThatCannotBeWrittenIsTwo(String command, @TempDir Path folder) throws IOException {
    Path changed = folder.resolve("new");
    Files.writeString(
        changed, accepted(1).replace("\"attributes\":{}", "\"attributes\":{\"a\":1}"));
    String[] words = command.replace("NEW", changed.toString()).split(" ");
    Full whole = new Full(Integer.MAX_VALUE);
    assertThat(run(whole, new StringWriter(), words)).isLessThan(2);
    assertThat(whole.written).isPositive();
    // A long output fails at a part of its bytes.
    for (int size = 0; size < whole.written; size += 1 + whole.written / MAX_FAILURES) {
      Full out = new Full(size);
      StringWriter err = new StringWriter();
      assertThat(run(out, err, words)).as("%d bytes", size).isEqualTo(2);
      assertThat(err.toString().lines())
          .as("%d bytes", size)
          .last()
          .isEqualTo("customers: cannot write standard output: no space left");
      assertThat(err.toString()).doesNotContain("shop-");
      assertThat(out.failures).as("%d bytes", size).isEqualTo(1);
    }
  }
}
