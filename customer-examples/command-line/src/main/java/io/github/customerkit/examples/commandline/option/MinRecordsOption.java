package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import picocli.CommandLine.Option;

/** How many records each input of a command must have. */
public final class MinRecordsOption {

  @Option(
      names = "--min-records",
      paramLabel = "N",
      defaultValue = "0",
      converter = NumberOption.Count.class,
      description = "End with status 1 if an input has fewer records than N (${DEFAULT-VALUE}).")
  private int least;

  private boolean isMissed;

  /** Judges an input that was read to its end, and says if it has too few records. */
  public void judge(Terminal terminal, String name, long records) {
    if (records < least) {
      isMissed = true;
      terminal.say(
          name
              + ": "
              + records
              + (records == 1 ? " record" : " records")
              + ", fewer than --min-records "
              + least);
    }
  }

  public int least() {
    return least;
  }

  /** Whether an input had too few records. */
  public boolean isMissed() {
    return isMissed;
  }
}
