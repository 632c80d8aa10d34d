package io.github.customerkit.examples.commandline.option;

import picocli.CommandLine.Option;

/** The option to show personal data in a report for a person. */
public final class WithDataOption {

  @Option(
      names = "--with-data",
      description = "Show personal data in the text, too: values and integration IDs.")
  private boolean isGiven;

  /** Returns whether personal data is requested. */
  public boolean isGiven() {
    return isGiven;
  }
}
