package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.CustomerChanges;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts how many customers change what, such as an attribute, in bounded memory. */
public final class ChangeSummary {

  /** Bounds the memory for customers with many different attributes. */
  private static final int MAX_GROUPS = 1_000;

  private static final int SIGN_LENGTH = 2;
  private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4);

  private final Map<String, Map<Change.Kind, Long>> counts = new HashMap<>();
  private long others;

  /** Adds the changes of a customer. */
  public void add(CustomerChanges changes) {
    for (String line : changes.toLines()) {
      String what = line.substring(SIGN_LENGTH);
      Map<Change.Kind, Long> group = counts.get(what);
      if (group == null && counts.size() < MAX_GROUPS) {
        group = new EnumMap<>(Change.Kind.class);
        counts.put(what, group);
      }
      if (group == null) {
        others++;
      } else {
        group.merge(kind(line), 1L, Long::sum);
      }
    }
  }

  private static Change.Kind kind(String line) {
    return Stream.of(Change.Kind.values())
        .filter(kind -> line.startsWith(kind.sign()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Prints a table, the most frequent changes first, and an empty line; nothing without changes.
   *
   * @param unit what is counted, {@code customers} or {@code rows}
   */
  public void print(Language language, String unit, Terminal terminal) {
    if (counts.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(language.changesHead(unit));
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Map<Change.Kind, Long>> group) -> -sum(group.getValue()))
                .thenComparing(Map.Entry::getKey))
        .forEach(group -> rows.add(row(group.getKey(), group.getValue())));
    PrintWriter out = terminal.out();
    TextTable.print(rows, NUMBERS, terminal);
    if (others > 0) {
      out.println(language.text("changes.elsewhere", others));
    }
    out.println();
  }

  private static List<String> row(String what, Map<Change.Kind, Long> counts) {
    List<String> row = new ArrayList<>(List.of(Printable.startOf(what)));
    row.add(String.valueOf(sum(counts)));
    for (Change.Kind kind : Change.Kind.values()) {
      row.add(String.valueOf(counts.getOrDefault(kind, 0L)));
    }
    return row;
  }

  private static long sum(Map<Change.Kind, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
