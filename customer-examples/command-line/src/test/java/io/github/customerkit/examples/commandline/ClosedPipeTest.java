package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.StandardOutput;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Tests a reader of the output, such as {@code head}, that closes the pipe. */
class ClosedPipeTest {

  private static final int SEEN = 100_000;

  /** A pipe whose reader closes it after some bytes. */
  private static final class Pipe extends OutputStream {
    private int written;

    @Override
    public void write(int b) throws IOException {
      written++;
      if (written > SEEN) {
        throw new IOException("Broken pipe");
      }
    }
  }

  /** Endless customers. */
  private static final class Endless extends InputStream {
    private byte[] line = new byte[0];
    private int at;
    private long id;

    @Override
    public int read() {
      if (at == line.length) {
        line = (accepted(++id) + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return line[at++] & 0xFF;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show",
        "convert - -",
        "convert --output=array - -",
        "generate --count=999999999 --seed=1"
      })
  void nothingMoreIsReadWrittenOrPrinted(String command) {
    StringWriter err = new StringWriter();
    Pipe pipe = new Pipe();
    Terminal terminal =
        new Terminal(
            new Endless(),
            pipe,
            StandardOutput.writer(pipe),
            new PrintWriter(err, true),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            false,
            new Colours(Ansi.OFF));

    assertThat(Customers.run(terminal, command.split(" "))).isEqualTo(2);

    assertThat(err).hasToString("");
    assertThat(pipe.written).isEqualTo(SEEN + 1);
  }
}
