package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.language.Language;
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

/** Counts how many customers change what, such as an attribute, in bounded memory. */
public final class ChangeSummary {

  /** Bounds the memory for customers with many different attributes. */
  private static final int MAX_GROUPS = 1_000;

  private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4);

  private final Map<String, Map<Change.Kind, Long>> counts = new HashMap<>();
  private final Language language;
  private long others;

  /** Creates an empty summary in a language. */
  public ChangeSummary(Language language) {
    this.language = language;
  }

  /** Adds the changes of a customer. */
  public void add(CustomerChanges changes) {
    for (NamedChange one : NamedChange.of(changes, language)) {
      Map<Change.Kind, Long> group = counts.get(one.name());
      if (group == null && counts.size() < MAX_GROUPS) {
        group = new EnumMap<>(Change.Kind.class);
        counts.put(one.name(), group);
      }
      if (group == null) {
        others++;
      } else {
        group.merge(one.change().getKind(), 1L, Long::sum);
      }
    }
  }

  /**
   * Prints a table, the most frequent changes first, and an empty line; nothing without changes.
   *
   * @param unit what is counted, {@code customers} or {@code rows}
   */
  public void print(String unit, Terminal terminal) {
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
