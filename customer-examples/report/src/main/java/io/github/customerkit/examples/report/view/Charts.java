package io.github.customerkit.examples.report.view;

import io.github.customerkit.examples.report.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Creates charts of counts. */
public final class Charts {

  /**
   * A count.
   *
   * @param label what is counted
   * @param count how many there are
   */
  public record Count(String label, long count) {}

  /** The height of the tallest column, and the space above it, in pixels. */
  private static final int COLUMN_HEIGHT = 120;

  private static final int COLUMN_TOP = 22;

  private static final String JANUARY = "-01";
  private static final int MONTHS = 12;

  /** The columns that the label of a year needs on a phone. */
  private static final int COLUMNS_OF_YEAR = 3;

  /** The columns that the label of a month needs on a phone. */
  private static final int MONTHS_OF_LABEL = 6;

  private static final int MAX_BARS = 15;
  private static final int MAX_TEXT = 60;

  private final PageTexts texts;

  /** Creates charts with texts of a language. */
  public Charts(PageTexts texts) {
    this.texts = texts;
  }

  /**
   * Creates a chart of bars.
   *
   * @param id the ID of the chart, and of its texts
   * @param counts the bars, of which only the first ones are drawn; the table has all
   * @param total the number of all, for the shares
   */
  public Chart bars(String id, List<Count> counts, long total) {
    long greatest = Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
    List<Chart.Bar> bars = new ArrayList<>();
    for (Count one : counts.subList(0, Math.min(counts.size(), MAX_BARS))) {
      String value = texts.count(one.count()) + " · " + texts.share(one.count(), total);
      String width = PageTexts.percent(one.count(), greatest);
      bars.add(
          new Chart.Bar(
              LabelWidth.fitted(one.label(), value),
              one.label(),
              value,
              width,
              Chart.topOf(bars.size())));
    }
    return new Chart(
        id,
        texts.text(id + ".title"),
        texts.text(id + ".description"),
        bars,
        List.of(),
        "",
        table(id, counts, total));
  }

  /**
   * Creates a chart of columns.
   *
   * @param id the ID of the chart, and of its texts
   * @param before what the table has before the columns
   * @param counts the columns
   * @param after what the table has after the columns
   * @param total the number of all, for the shares
   */
  public Chart columns(
      String id, List<Count> before, List<Count> counts, List<Count> after, long total) {
    long greatest = counts.stream().mapToLong(Count::count).max().orElse(0);
    List<Chart.Column> columns = new ArrayList<>();
    for (Count one : counts) {
      columns.add(column(one, columns.size(), counts.size(), greatest));
    }
    List<Count> all = new ArrayList<>(before);
    all.addAll(counts);
    all.addAll(after);
    return new Chart(
        id,
        texts.text(id + ".title"),
        texts.text(id + ".description"),
        List.of(),
        columns,
        texts.text("chart.scale", texts.count(greatest)),
        table(id, all, total));
  }

  private Chart.Column column(Count one, int index, int size, long greatest) {
    int height =
        (int)
            Math.max(
                one.count() > 0 ? 1 : 0, share(one.count(), Math.max(1, greatest), COLUMN_HEIGHT));
    boolean isAtEnd = index >= size - COLUMNS_OF_YEAR;
    return new Chart.Column(
        label(one.label(), index),
        one.label(),
        texts.count(one.count()),
        PageTexts.percent(index, size),
        PageTexts.percent(3, 4L * size),
        PageTexts.percent(isAtEnd ? 4L * index + 3 : 4L * index, 4L * size),
        isAtEnd ? "label end" : "label",
        COLUMN_TOP + COLUMN_HEIGHT - height,
        height);
  }

  /** Labels each January with its year, and the first month if there is space before January. */
  private static String label(String month, int index) {
    int end = month.length() - JANUARY.length();
    if (month.endsWith(JANUARY)) {
      return month.substring(0, end);
    }
    int monthsToJanuary = MONTHS + 1 - Integer.parseInt(month.substring(end + 1));
    return index == 0 && monthsToJanuary >= MONTHS_OF_LABEL ? month : "";
  }

  private static long share(long part, long of, int whole) {
    return Math.multiplyHigh(part, whole) == 0 ? part * whole / of : part / (of / whole);
  }

  private Table table(String id, List<Count> counts, long total) {
    List<List<String>> rows =
        counts.stream()
            .map(
                one ->
                    List.of(one.label(), texts.count(one.count()), texts.share(one.count(), total)))
            .toList();
    List<String> head =
        List.of(texts.text(id + ".column"), texts.unit(id), texts.text("column.share"));
    return new Table(texts.text(id + ".title"), head, Set.of(1, 2), rows);
  }

  /** Returns a text safe to show, with its start only if it is very long. */
  public static String shown(String text) {
    return Printable.startOf(text, MAX_TEXT);
  }
}
