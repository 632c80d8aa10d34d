package io.github.customerkit.examples.commandline.failure;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class OutputFailureTest {

  /** A stream that fails at the first byte, like a full disk. */
  private static final OutputStream FULL =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("no space left");
        }
      };

  @ParameterizedTest
  @ValueSource(strings = {"check", "check --format=json", "show", "--help", "check --help"})
  void outputThatCannotBeWrittenIsTwo(String command) {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(accepted(1).getBytes(StandardCharsets.UTF_8)),
            FULL,
            StandardOutput.writer(FULL),
            new PrintWriter(err, true),
            new PrintStream(FULL, true, StandardCharsets.UTF_8),
            false,
            new Colours(Ansi.OFF));
    assertThat(Customers.run(terminal, command.split(" "))).isEqualTo(2);
    assertThat(err).hasToString("customers: cannot write standard output: no space left\n");
  }
}
