package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.language.Worded;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.commandline.usage.UsageError;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Checks, shows, converts, compares, updates and imports customers of Talon.One; {@code customers
 * --help} explains how.
 */
@Command(
    name = "customers",
    description = "Checks, shows, converts, compares, updates and imports customers of Talon.One.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Customers {

  private Customers() {}

  /**
   * Runs a command and ends the JVM with its exit status.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    // The progress bar formats digits by the default locale only.
    Locale.setDefault(Locale.ROOT);
    Terminal terminal = Terminal.ofProcess();
    terminal.stop().install(terminal::reportLast);
    System.exit(run(terminal, args));
  }

  /** Runs a command and returns its exit status. */
  public static int run(Terminal terminal, String... args) {
    int status = ExitStatus.NOT_DONE;
    try {
      status = toEnd(terminal, args);
      return status;
    } finally {
      terminal.stop().end(status != ExitStatus.NOT_DONE);
    }
  }

  private static int toEnd(Terminal terminal, String... args) {
    LibraryLogs.silenceValidator();
    int status;
    try {
      // The parser would answer with a trace if its help could not be written.
      StringWriter help = new StringWriter();
      status = execute(terminal, new PrintWriter(help), args);
      terminal.out().print(help);
      terminal.out().flush();
      terminal.printErrors();
    } catch (OutputFailure e) {
      status = failed(e, terminal);
    } catch (Error e) {
      // The JVM would end with 1, which means that a record was rejected.
      status = unexpected(e, terminal);
    }
    terminal.err().flush();
    return status;
  }

  private static int execute(Terminal terminal, PrintWriter help, String... args) {
    CommandLine program = new CommandLine(new Customers());
    Commands.addTo(program, terminal, args);
    UsageError usage = new UsageError(terminal);
    return program
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(help)
        .setErr(terminal.err())
        .setParameterExceptionHandler(usage)
        .setExecutionExceptionHandler(
            (e, command, parsed) ->
                e instanceof WrongUsage wrong ? usage.report(wrong, command) : failed(e, terminal))
        .execute(args);
  }

  private static int failed(Exception e, Terminal terminal) {
    if (e instanceof OutputFailure failure && failure.isOfClosedPipe()) {
      return ExitStatus.NOT_DONE;
    }
    if (e instanceof Worded worded) {
      terminal.report(worded.message());
      return ExitStatus.NOT_DONE;
    }
    if (e instanceof DatabaseFailure failure) {
      terminal.report(Message.of(failure.reason()));
      return ExitStatus.NOT_DONE;
    }
    return unexpected(e, terminal);
  }

  /** Reports the failure's class and place in the code; its message may hold personal data. */
  private static int unexpected(Throwable e, Terminal terminal) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    terminal.report(Message.of("unexpected", e.getClass().getName() + where));
    return ExitStatus.NOT_DONE;
  }
}
