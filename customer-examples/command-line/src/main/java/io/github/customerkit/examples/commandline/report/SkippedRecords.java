package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Says which records of an input are skipped: the first ones, and how many of how many. */
public final class SkippedRecords {

  private static final int MOST_TOLD = 20;

  /** Why records are skipped that cannot be read as customers. */
  public static final String NO_CUSTOMERS = "not customers";

  /** Where to find what is wrong with all of them. */
  public static final String SEE_CHECK = "; 'check' reports all problems";

  private final Terminal terminal;
  private final String input;
  private long read;
  private long count;

  public SkippedRecords(Terminal terminal, String input) {
    this.terminal = terminal;
    this.input = input;
  }

  /** Counts a record that is not skipped. */
  public void pass() {
    read++;
  }

  public void add(CustomerRecord rejected) {
    add(rejected, rejected.getProblems());
  }

  /** Counts a record that is skipped for problems that were found by more than its reader. */
  public void add(CustomerRecord rejected, List<Problem> problems) {
    read++;
    count++;
    if (count <= MOST_TOLD) {
      String place =
          Printable.endOf(input)
              + ", "
              + Language.ENGLISH.place(rejected.getNumber(), rejected.getLine());
      ProblemLines.of(place, problems, terminal::say);
    }
  }

  /** How many records were skipped. */
  public long count() {
    return count;
  }

  /** How many records there were. */
  public long read() {
    return read;
  }

  /** Says how many were skipped, if any were, behind words for which input it was. */
  public void end(String which, String why) {
    if (count > 0) {
      terminal.say(which + line(count, read, "record", why) + SEE_CHECK);
    }
  }

  /** Words how many of the records, or of the rows, are not in an output. */
  public static String line(long skipped, long read, String record, String why) {
    String records = record + (read == 1 ? "" : "s");
    return skipped + " of " + read + " " + records + " skipped (" + why + ")";
  }
}
