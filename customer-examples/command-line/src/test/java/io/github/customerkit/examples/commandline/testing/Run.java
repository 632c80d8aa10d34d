package io.github.customerkit.examples.commandline.testing;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.StandardOutput;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The result of the program, run in memory.
 *
 * @param status its exit status
 * @param out its standard output, with LF as line end
 * @param err its standard error without bars, with LF as line end
 * @param bars the progress bars
 */
public record Run(int status, String out, String err, String bars) {

  public static Run of(String in, String... args) {
    return of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
  }

  public static Run of(InputStream in, String... args) {
    return run(in, false, args);
  }

  /** Runs the program as on a screen. */
  public static Run watched(String in, String... args) {
    return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), true, args);
  }

  /** Returns the run of a command with wrong arguments. */
  public static Run ofWrongUsage(String command, String message) {
    String name = command.isEmpty() ? "customers" : "customers " + command;
    return new Run(2, "", "customers: " + message + "\nsee " + name + " --help\n", "");
  }

  private static Run run(InputStream in, boolean isInteractive, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream bars = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            in,
            out,
            StandardOutput.writer(out),
            new PrintWriter(err, false, StandardCharsets.UTF_8),
            new PrintStream(bars, true, StandardCharsets.UTF_8),
            isInteractive,
            new Colours(isInteractive ? Ansi.ON : Ansi.OFF));
    int status = Customers.run(terminal, args);
    return new Run(status, text(out), text(err), text(bars));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
