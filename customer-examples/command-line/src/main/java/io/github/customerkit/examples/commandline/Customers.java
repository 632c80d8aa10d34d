package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.commandline.attributes.AttributesCommand;
import io.github.customerkit.examples.commandline.check.CheckCommand;
import io.github.customerkit.examples.commandline.convert.ConvertCommand;
import io.github.customerkit.examples.commandline.diff.DiffCommand;
import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.fetch.FetchCommand;
import io.github.customerkit.examples.commandline.generate.GenerateCommand;
import io.github.customerkit.examples.commandline.imports.ImportCommand;
import io.github.customerkit.examples.commandline.option.DefinitionsOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.patch.PatchCommand;
import io.github.customerkit.examples.commandline.show.ShowCommand;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.fetch.http.Time;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Checks, shows, converts, compares, updates and imports customers of Talon.One; {@code customers
 * --help} says how.
 */
@Command(
    name = "customers",
    description = "Checks, shows, converts, compares, updates and imports customers of Talon.One.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Customers {

  /** Those who would write to standard error, where only our words belong. */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("org.hibernate"),
          Logger.getLogger("org.sqlite"),
          Logger.getLogger("org.postgresql"));

  private Customers() {}

  /**
   * Runs a command and ends the JVM with its exit status.
   *
   * @param args the command and what it takes
   */
  public static void main(String[] args) {
    // The progress bar's digits are the default locale's, and cannot be set otherwise.
    Locale.setDefault(Locale.ROOT);
    Terminal terminal = Terminal.ofProcess();
    terminal.stop().install(terminal::sayLast);
    System.exit(run(terminal, args));
  }

  /** Runs a command and gives its exit status. */
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
    TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    int status;
    try {
      // The parser would answer with a trace if its help could not be written.
      StringWriter help = new StringWriter();
      status = execute(terminal, new PrintWriter(help), args);
      terminal.out().print(help);
      terminal.out().flush();
    } catch (OutputFailure e) {
      status = failed(e, terminal);
    } catch (Error e) {
      // The JVM would end with 1, which says that a record was rejected.
      status = unexpected(e, terminal);
    }
    terminal.err().flush();
    return status;
  }

  private static int execute(Terminal terminal, PrintWriter help, String... args) {
    return new CommandLine(new Customers())
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new ShowCommand(terminal))
        .addSubcommand(new ConvertCommand(terminal))
        .addSubcommand(new GenerateCommand(terminal))
        .addSubcommand(new AttributesCommand(terminal))
        .addSubcommand(new DiffCommand(terminal))
        .addSubcommand(new PatchCommand(terminal))
        .addSubcommand(new FetchCommand(terminal, System.getenv(), Time.ofMachine()))
        .addSubcommand(new ImportCommand(terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(help)
        .setErr(terminal.err())
        .setParameterExceptionHandler(new UsageError())
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal))
        .execute(args);
  }

  private static int failed(Exception e, Terminal terminal) {
    if (e instanceof OutputFailure failure && failure.isOfClosedPipe()) {
      return ExitStatus.NOT_DONE;
    }
    if (e instanceof OutputFailure
        || e instanceof DatabaseFailure
        || e instanceof DefinitionsOption.Unreadable) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitStatus.NOT_DONE;
    }
    return unexpected(e, terminal);
  }

  /** Says what failed and where in the code; not the message, which may hold a customer's data. */
  private static int unexpected(Throwable e, Terminal terminal) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    terminal.say("unexpected failure, please report it: " + e.getClass().getName() + where);
    return ExitStatus.NOT_DONE;
  }
}
