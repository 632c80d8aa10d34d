package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Reports the skipped records of an input: the first ones, and their number. */
public final class SkippedRecords {

  private static final int MAX_PRINTED = 20;

  /** The reason for skipping records that are not customers. */
  public static final String NO_CUSTOMERS = "not customers";

  /** The hint at the command that reports the problems of all records. */
  public static final String SEE_CHECK = "; 'check' reports all problems";

  private final Terminal terminal;
  private final String input;
  private long read;
  private long count;

  /** Creates a report for an input, by its name. */
  public SkippedRecords(Terminal terminal, String input) {
    this.terminal = terminal;
    this.input = input;
  }

  /** Counts a record that is not skipped. */
  public void pass() {
    read++;
  }

  /** Counts a skipped record, and prints its problems if it is among the first. */
  public void add(CustomerRecord rejected) {
    add(rejected, rejected.getProblems());
  }

  /** Counts a record that is skipped for problems found by its reader and others. */
  public void add(CustomerRecord rejected, List<Problem> problems) {
    read++;
    count++;
    if (count <= MAX_PRINTED) {
      String place =
          Printable.endOf(input)
              + ", "
              + Language.ENGLISH.place(rejected.getNumber(), rejected.getLine());
      ProblemLines.of(place, problems, terminal::report);
    }
  }

  /** Returns the number of skipped records. */
  public long count() {
    return count;
  }

  /** Returns the number of records. */
  public long read() {
    return read;
  }

  /** Returns whether there are records, and all of them are skipped. */
  public boolean isAll() {
    return count > 0 && count == read;
  }

  /** Reports the number of skipped records, if there are any, after the name of the input. */
  public void end(String which, String why) {
    if (count > 0) {
      terminal.report(which + line(count, read, "record", why) + SEE_CHECK);
    }
  }

  /** Returns the line that counts the skipped records, or rows. */
  public static String line(long skipped, long read, String record, String why) {
    String records = record + (read == 1 ? "" : "s");
    return skipped + " of " + read + " " + records + " skipped (" + why + ")";
  }
}
