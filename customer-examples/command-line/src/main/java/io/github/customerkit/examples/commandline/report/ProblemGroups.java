package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Problems grouped by code and place, in bounded memory for any number of problems. */
public final class ProblemGroups {

  /** Bounds the memory for hostile input with many attribute names. */
  private static final int MAX_GROUPS = 1_000;

  private static final int COUNT_COLUMN = 3;

  private final Map<Severity, SortedMap<String, Long>> byCode = new EnumMap<>(Severity.class);
  private final Map<ProblemGroup.Key, ProblemGroup> groups = new HashMap<>();
  private long ungrouped;

  /** Creates an empty collection of groups. */
  public ProblemGroups() {
    for (Severity severity : Severity.values()) {
      byCode.put(severity, new TreeMap<>());
    }
  }

  /** Adds a problem to its group. */
  public void add(FoundProblem found) {
    Problem problem = found.problem();
    byCode(problem.getSeverity()).merge(problem.getCode(), 1L, Long::sum);
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

  /** Returns the number of problems by code, sorted by code. */
  public SortedMap<String, Long> byCode(Severity severity) {
    return byCode.getOrDefault(severity, Collections.emptySortedMap());
  }

  /** Returns the groups: errors first, the most frequent first. */
  public List<ProblemGroup> asList() {
    return groups.values().stream().sorted(ProblemGroup.ORDER).toList();
  }

  /** Returns the number of problems beyond the greatest number of groups. */
  public long ungrouped() {
    return ungrouped;
  }

  /**
   * Prints a table of the groups, after an empty line; nothing if there are none.
   *
   * @param place returns the place of the first problem of a group
   */
  public void print(Language language, Function<FoundProblem, String> place, Terminal terminal) {
    PrintWriter out = terminal.out();
    List<ProblemGroup> all = asList();
    if (!all.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(language.head());
      all.forEach(group -> rows.add(row(group, language, place)));
      out.println();
      TextTable.print(rows, List.of(COUNT_COLUMN), terminal);
    }
    if (ungrouped > 0) {
      out.println(language.elsewhere(ungrouped));
    }
  }

  private static List<String> row(
      ProblemGroup group, Language language, Function<FoundProblem, String> place) {
    Problem problem = group.first().problem();
    return List.of(
        language.severity(problem.getSeverity()),
        problem.getCode(),
        group.place().isEmpty() ? language.wholeRecord() : Printable.startOf(group.place()),
        String.valueOf(group.count()),
        place.apply(group.first()),
        Printable.of(problem.getMessage()));
  }
}
