package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.terminal.Printable;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports wrong arguments of a command, with its usage. The parser's own handler prints arguments
 * unescaped, with any control characters.
 */
final class UsageError implements IParameterExceptionHandler {

  private static final int MAX_CHARACTERS = 1_000;

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    String message = Printable.startOf(String.valueOf(error.getMessage()), MAX_CHARACTERS);
    err.println(coloured(message, command.getColorScheme()));
    if (!UnmatchedArgumentException.printSuggestions(error, err)) {
      command.usage(err, command.getColorScheme());
    }
    return ExitStatus.NOT_DONE;
  }

  /** Does not interpret the parser's markup, because arguments may contain it. */
  private static String coloured(String message, ColorScheme scheme) {
    if (!scheme.ansi().enabled()) {
      return message;
    }
    List<IStyle> styles = scheme.errorStyles();
    IStyle[] all = styles.toArray(new IStyle[0]);
    return Style.on(all) + message + Style.off(all);
  }
}
