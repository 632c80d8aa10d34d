package io.github.customerkit.examples.commandline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Errors to print after the result of a command, where a person looks first. */
final class LastErrors {

  private final List<String> lines = new ArrayList<>();

  synchronized void add(String line) {
    lines.add(line);
  }

  /** Passes on the errors that were added since the last call. */
  synchronized void drainTo(Consumer<String> printer) {
    lines.forEach(printer);
    lines.clear();
  }
}
