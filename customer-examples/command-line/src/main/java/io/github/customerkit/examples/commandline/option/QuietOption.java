package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import picocli.CommandLine.Option;

/** The option to print errors only. */
public final class QuietOption {

  private final Terminal terminal;

  /** Creates the option for the messages on a terminal. */
  public QuietOption(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors on standard error: no progress, counts and warnings.")
  void setQuiet(boolean isQuiet) {
    terminal.quiet().set(isQuiet);
  }
}
