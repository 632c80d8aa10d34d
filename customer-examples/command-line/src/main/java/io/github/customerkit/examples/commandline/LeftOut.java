package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerRecord;

/**
 * Says which records of an input are no customers and are left out: the first ones, and how many.
 */
final class LeftOut {

  private static final int MOST_TOLD = 20;

  private final Terminal terminal;
  private final String input;
  private long count;

  LeftOut(Terminal terminal, String input) {
    this.terminal = terminal;
    this.input = input;
  }

  void add(CustomerRecord rejected) {
    count++;
    if (count <= MOST_TOLD) {
      String place =
          Printable.endOf(input) + ", " + Place.of(rejected.getNumber(), rejected.getLine());
      ProblemLines.of(place, rejected.getProblems(), terminal::say);
    }
  }

  long count() {
    return count;
  }

  /** Says how many there were beyond those told. */
  void end() {
    if (count > MOST_TOLD) {
      terminal.say((count - MOST_TOLD) + " more records left out; 'check' tells all");
    }
  }
}
