package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class StandardStreamsTest {

  /** Counts how often it is closed. */
  private static final class Closed extends FilterInputStream {
    private int times;

    Closed(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
      times++;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check - -", "show"})
  void standardInputIsNotOursToClose(String command) {
    Closed in = new Closed(accepted(1));
    assertThat(Run.of((InputStream) in, command.split(" ")).status()).isZero();
    assertThat(in.times).isZero();
  }

  @Test
  void standardInputNamedTwiceIsEmptyTheSecondTime() {
    assertThat(Run.of(accepted(1), "check", "-", "-"))
        .isEqualTo(
            new Run(
                0,
                "1 record read: 1 accepted, 0 rejected\n",
                "customers: warning: standard input is empty\n",
                ""));
  }

  @Test
  void messagesAreInOrderIfBothStreamsAreOneScreen() {
    String in = accepted(1) + "\n" + rejected(2) + "\n" + accepted(3);
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            screen,
            new PrintWriter(screen, false, StandardCharsets.UTF_8),
            new PrintWriter(screen, false, StandardCharsets.UTF_8),
            new PrintStream(screen, true, StandardCharsets.UTF_8),
            false,
            new Colours(Ansi.OFF));
    assertThat(Customers.run(terminal, "show")).isEqualTo(1);
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .containsSubsequence("Customer 1", "customers: standard input, record 2", "Customer 3");
  }
}
