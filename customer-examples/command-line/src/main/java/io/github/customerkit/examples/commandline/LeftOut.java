package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Says which records of an input are skipped: the first ones, and how many of how many. */
final class LeftOut {

  private static final int MOST_TOLD = 20;

  /** Why records are skipped that cannot be read as customers. */
  static final String NO_CUSTOMERS = "not customers";

  /** Where to find what is wrong with all of them. */
  static final String SEE_CHECK = "; 'check' tells all problems";

  private final Terminal terminal;
  private final String input;
  private long read;
  private long count;

  LeftOut(Terminal terminal, String input) {
    this.terminal = terminal;
    this.input = input;
  }

  /** Counts a record that is not skipped. */
  void pass() {
    read++;
  }

  void add(CustomerRecord rejected) {
    add(rejected, rejected.getProblems());
  }

  /** Counts a record that is skipped for problems that were found by more than its reader. */
  void add(CustomerRecord rejected, List<Problem> problems) {
    read++;
    count++;
    if (count <= MOST_TOLD) {
      String place =
          Printable.endOf(input) + ", " + Place.of(rejected.getNumber(), rejected.getLine());
      ProblemLines.of(place, problems, terminal::say);
    }
  }

  /** How many records were skipped. */
  long count() {
    return count;
  }

  /** How many records there were. */
  long read() {
    return read;
  }

  /** Says how many were skipped, if any were, behind words for which input it was. */
  void end(String which, String why) {
    if (count > 0) {
      terminal.say(which + line(count, read, "record", why) + SEE_CHECK);
    }
  }

  /** Words how many of the records, or of the rows, are not in an output. */
  static String line(long skipped, long read, String record, String why) {
    String records = record + (read == 1 ? "" : "s");
    return skipped + " of " + read + " " + records + " skipped (" + why + ")";
  }
}
