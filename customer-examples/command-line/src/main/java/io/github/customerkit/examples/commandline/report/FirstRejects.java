package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rejected records, with what is wrong, to be told when no progress bar is in the way.
 */
public final class FirstRejects {

  private static final int MOST = 20;

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();
  private long count;

  public FirstRejects(Terminal terminal) {
    this.terminal = terminal;
  }

  public void add(String place, List<Problem> problems) {
    count++;
    if (count <= MOST) {
      ProblemLines.of(place, problems, lines::add);
    }
  }

  /** Says those that are not said yet. */
  public void tellFirst() {
    lines.forEach(terminal::say);
    lines.clear();
  }

  /** Says them, and how many others there are. */
  public void tell(String others) {
    tellFirst();
    if (count > MOST) {
      terminal.say((count - MOST) + " more " + others);
    }
  }
}
