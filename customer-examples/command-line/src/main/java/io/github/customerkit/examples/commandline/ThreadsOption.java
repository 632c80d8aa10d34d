package io.github.customerkit.examples.commandline;

import picocli.CommandLine.Option;

/** In how many threads a command reads. */
final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = NumberOption.Threads.class,
      description = "Read in so many threads (as many as the machine has processors).")
  private int threads = NumberOption.Threads.ofMachine();

  int count() {
    return threads;
  }
}
