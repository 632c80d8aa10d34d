package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import picocli.CommandLine.Option;

/** The option for the minimum number of records of each input. */
public final class MinRecordsOption {

  @Option(
      names = "--min-records",
      paramLabel = "N",
      defaultValue = "0",
      converter = NumberOption.Count.class,
      description = "End with status 1 if an input has fewer records than N (${DEFAULT-VALUE}).")
  private int least;

  private boolean isMissed;

  /** Checks an input that was read to its end, and reports too few records. */
  public void check(Terminal terminal, String name, long records) {
    if (records < least) {
      isMissed = true;
      terminal.reportAtEnd(Message.counted("min-records", records, InputName.of(name), least));
    }
  }

  /** Returns the minimum number of records; 0 by default. */
  public int least() {
    return least;
  }

  /** Returns whether an input had too few records. */
  public boolean isMissed() {
    return isMissed;
  }
}
