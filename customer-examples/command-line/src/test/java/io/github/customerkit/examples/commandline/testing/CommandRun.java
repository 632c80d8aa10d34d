package io.github.customerkit.examples.commandline.testing;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.commandline.usage.UsageError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command in memory, which a test creates with an environment of its own. */
public final class CommandRun {

  private CommandRun() {}

  public static Run of(
      Function<Terminal, CommandLine> command, String in, boolean isWatched, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream bars = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            new PrintStream(bars, true, StandardCharsets.UTF_8),
            isWatched,
            new Colours(Ansi.OFF));
    int status =
        command
            .apply(terminal)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setParameterExceptionHandler(new UsageError(terminal))
            .setExecutionExceptionHandler(
                (e, parsed, result) -> {
                  terminal.report(e.getMessage());
                  return ExitStatus.NOT_DONE;
                })
            .execute(args.toArray(String[]::new));
    terminal.printErrors();
    return new Run(status, text(out), text(err), text(bars));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
