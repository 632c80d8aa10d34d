package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.report.FoundProblem;
import io.github.customerkit.examples.commandline.report.ProblemGroups;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check: counts, and problems grouped by code and place. Its memory is bounded for
 * any number of problems: the problems themselves go to a list.
 */
final class CheckReport {

  private final boolean strict;
  private final Consumer<FoundProblem> list;
  private final ProblemGroups groups = new ProblemGroups();
  private long read;
  private long rejected;
  private @Nullable String lastSource;
  private boolean isOfSeveralSources;
  private @Nullable Long repeatsIncompleteFrom;

  CheckReport(boolean strict, Consumer<FoundProblem> list) {
    this.strict = strict;
    this.list = list;
  }

  /** Counts a record and its problems; returns false if it is rejected. */
  boolean add(String source, CustomerRecord customer, List<Problem> problems) {
    read++;
    isOfSeveralSources |= lastSource != null && !lastSource.equals(source);
    lastSource = source;
    boolean isRejected = !customer.isAccepted() || (strict && !problems.isEmpty());
    rejected += isRejected ? 1 : 0;
    for (Problem problem : problems) {
      add(new FoundProblem(source, customer.getNumber(), customer.getLine(), problem));
    }
    return !isRejected;
  }

  private void add(FoundProblem found) {
    list.accept(found);
    groups.add(found);
  }

  /** Sets the first record from which some repeats may be missed; null if there is none. */
  void endRepeats(@Nullable Long incompleteFrom) {
    repeatsIncompleteFrom = incompleteFrom;
  }

  /**
   * Returns the first record of the run from which repeated customers may be missed; null if there
   * is none.
   */
  @Nullable Long repeatsIncompleteFrom() {
    return repeatsIncompleteFrom;
  }

  /** Returns whether the records are of several inputs, so that a place needs the input. */
  boolean isOfSeveralSources() {
    return isOfSeveralSources;
  }

  long read() {
    return read;
  }

  long accepted() {
    return read - rejected;
  }

  long rejected() {
    return rejected;
  }

  /** Returns the problems by code and place. */
  ProblemGroups groups() {
    return groups;
  }
}
