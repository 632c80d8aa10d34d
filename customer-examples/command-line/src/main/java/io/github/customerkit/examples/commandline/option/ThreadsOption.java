package io.github.customerkit.examples.commandline.option;

import picocli.CommandLine.Option;

/** The option for the number of reading threads. */
public final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = NumberOption.Threads.class,
      description = "Read in N threads (default: one per processor).")
  private int threads = NumberOption.Threads.ofMachine();

  /** Returns the number of threads, at least 1. */
  public int count() {
    return threads;
  }
}
