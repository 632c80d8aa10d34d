package io.github.customerkit.examples.commandline.input;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.time.Duration;
import java.util.function.Supplier;

/** Prints a line of progress every 30 seconds, for logs and wherever nobody watches a bar. */
final class ProgressLines {

  private static final long INTERVAL = Duration.ofSeconds(30).toNanos();

  private final Terminal terminal;
  private long last;

  /** Starts the first interval. */
  ProgressLines(Terminal terminal) {
    this.terminal = terminal;
    last = terminal.nanoTime().getAsLong();
  }

  /** Prints the line if the interval is over; called at every step. */
  void reached(Supplier<Message> line) {
    long now = terminal.nanoTime().getAsLong();
    if (now - last >= INTERVAL) {
      last = now;
      terminal.inform(line.get());
    }
  }
}
