package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check: counts, and problems grouped by code and place. Its memory is bounded for
 * any number of problems: the problems themselves go to a list.
 */
final class CheckReport {

  /** Bounds the memory for hostile input with many attribute names. */
  private static final int MAX_GROUPS = 1_000;

  private final boolean strict;
  private final Consumer<FoundProblem> list;
  private final Map<Severity, SortedMap<String, Long>> byCode = new EnumMap<>(Severity.class);
  private final Map<ProblemGroup.Key, ProblemGroup> groups = new HashMap<>();
  private long read;
  private long rejected;
  private long ungrouped;
  private @Nullable String lastSource;
  private boolean isOfSeveralSources;
  private @Nullable Long repeatsIncompleteFrom;

  CheckReport(boolean strict, Consumer<FoundProblem> list) {
    this.strict = strict;
    this.list = list;
    for (Severity severity : Severity.values()) {
      byCode.put(severity, new TreeMap<>());
    }
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
    Problem problem = found.problem();
    byCode(problem.getSeverity()).merge(problem.getCode(), 1L, Long::sum);
    list.accept(found);
    ProblemGroup.Key key = ProblemGroup.Key.of(problem);
    ProblemGroup group = groups.get(key);
    if (group == null && groups.size() < MAX_GROUPS) {
      group = new ProblemGroup(key, found);
      groups.put(key, group);
    }
    if (group == null) {
      ungrouped++;
    } else {
      group.add();
    }
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

  /** Returns the number of problems by code, sorted by code. */
  SortedMap<String, Long> byCode(Severity severity) {
    return byCode.getOrDefault(severity, Collections.emptySortedMap());
  }

  /** Returns the groups of problems: errors first, the most frequent first. */
  List<ProblemGroup> groups() {
    return groups.values().stream().sorted(ProblemGroup.ORDER).toList();
  }

  /** Returns the number of problems beyond the greatest number of groups. */
  long ungrouped() {
    return ungrouped;
  }
}
