package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Reports the skipped records of a command: the first ones, and their number. */
public final class SkippedRecords {

  private static final int MAX_PRINTED = 20;

  private final Terminal terminal;
  private final Language language;
  private long read;
  private long count;

  /** Creates a report in a language. */
  public SkippedRecords(Terminal terminal, Language language) {
    this.terminal = terminal;
    this.language = language;
  }

  /** Counts a record that is not skipped. */
  public void pass() {
    read++;
  }

  /** Counts a skipped record of an input, and prints its problems if it is among the first. */
  public void add(String input, CustomerRecord rejected) {
    add(input, rejected, rejected.getProblems());
  }

  /** Counts a record that is skipped for problems found by its reader and others. */
  public void add(String input, CustomerRecord rejected, List<Problem> problems) {
    read++;
    count++;
    if (count <= MAX_PRINTED) {
      String place = Place.of(input, rejected, language);
      ProblemLines.of(place, problems, language, terminal::report);
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

  /** Reports the number of skipped records, if there are any. */
  public void end(SkipReason why) {
    if (count > 0) {
      terminal.inform(language.skipped(count, read, why.name()));
    }
  }

  /** Reports the number of skipped records of one of several inputs, if there are any. */
  public void end(String input, SkipReason why) {
    if (count > 0) {
      terminal.inform(
          InputName.of(input).in(language) + ": " + language.skipped(count, read, why.name()));
    }
  }
}
