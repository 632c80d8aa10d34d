package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Holds the lines of the first rejected records until the progress bar has ended. */
public final class FirstRejects {

  private static final int MOST = 20;

  private final Terminal terminal;
  private final Language language;
  private final List<String> lines = new ArrayList<>();
  private long count;

  /** Creates an empty list of lines for a terminal, in a language. */
  public FirstRejects(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.language = language;
  }

  /** Adds a rejected record with its place and problems. */
  public void add(String place, List<Problem> problems) {
    count++;
    if (count <= MOST) {
      ProblemLines.of(place, problems, language, lines::add);
    }
  }

  /** Prints the lines not printed yet. */
  public void printFirst() {
    lines.forEach(terminal::report);
    lines.clear();
  }

  /**
   * Prints the lines, and the number of the others.
   *
   * @param others the last part of the key of the text that counts the others
   */
  public void print(String others) {
    printFirst();
    if (count > MOST) {
      terminal.inform(language.others(others, count - MOST));
    }
  }
}
