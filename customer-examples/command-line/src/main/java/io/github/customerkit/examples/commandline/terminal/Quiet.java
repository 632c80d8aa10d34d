package io.github.customerkit.examples.commandline.terminal;

/** Whether a command prints errors only; set when its options are parsed. */
public final class Quiet {

  private volatile boolean isQuiet;

  /** Sets whether progress, summaries and warnings are left out. */
  public void set(boolean quiet) {
    isQuiet = quiet;
  }

  /** Returns whether progress, summaries and warnings are left out. */
  boolean isSet() {
    return isQuiet;
  }
}
