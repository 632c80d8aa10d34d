package io.github.customerkit.examples.commandline.option;

import picocli.CommandLine.Option;

/** In how many threads a command reads. */
public final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = NumberOption.Threads.class,
      description = "Read in N threads (as many as the machine has processors).")
  private int threads = NumberOption.Threads.ofMachine();

  public int count() {
    return threads;
  }
}
