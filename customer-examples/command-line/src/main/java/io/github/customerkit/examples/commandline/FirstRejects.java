package io.github.customerkit.examples.commandline;

import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rejected records, with what is wrong, to be told when no progress bar is in the way.
 */
final class FirstRejects {

  private static final int MOST = 20;

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();
  private long count;

  FirstRejects(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(String place, List<Problem> problems) {
    count++;
    if (count <= MOST) {
      ProblemLines.of(place, problems, lines::add);
    }
  }

  /** Says those that are not said yet. */
  void tellFirst() {
    lines.forEach(terminal::say);
    lines.clear();
  }

  /** Says them, and how many others there are. */
  void tell(String others) {
    tellFirst();
    if (count > MOST) {
      terminal.say((count - MOST) + " more " + others);
    }
  }
}
