package io.github.customerkit.examples.commandline.usage;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/**
 * Reports wrong arguments of a command in two lines: the message, and where to read more. The
 * parser's own handler prints the whole help, and arguments unescaped.
 *
 * @param terminal where to print them
 */
public record UsageError(Terminal terminal) implements IParameterExceptionHandler {

  private static final int MAX_CHARACTERS = 1_000;

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    return report(UsageMessage.of(error, List.of(args)), error.getCommandLine());
  }

  /** Reports arguments that do not fit together, and returns the exit status. */
  public int report(WrongUsage error, CommandLine command) {
    return report(String.valueOf(error.getMessage()), command);
  }

  private int report(String message, CommandLine command) {
    terminal.report(Printable.startOf(message, MAX_CHARACTERS));
    terminal.err().println("see " + command.getCommandSpec().qualifiedName() + " --help");
    terminal.err().flush();
    return ExitStatus.NOT_DONE;
  }
}
