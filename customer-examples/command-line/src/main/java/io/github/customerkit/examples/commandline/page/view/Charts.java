package io.github.customerkit.examples.commandline.page.view;

import io.github.customerkit.examples.commandline.terminal.Printable;
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

  /** The width of a label that a phone shows beside the value; a wide character counts twice. */
  private static final int MAX_LABEL = 24;

  private static final int MAX_BARS = 15;
  private static final int FIRST_WIDE = 0x1100;
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
          new Chart.Bar(fitted(one.label()), one.label(), value, width, Chart.topOf(bars.size())));
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
    long greatest = Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
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
        (int) Math.max(one.count() > 0 ? 1 : 0, share(one.count(), greatest, COLUMN_HEIGHT));
    boolean isJanuary = one.label().endsWith("-01");
    return new Chart.Column(
        isJanuary ? one.label().substring(0, one.label().length() - "-01".length()) : "",
        one.label(),
        texts.count(one.count()),
        PageTexts.percent(index, size),
        PageTexts.percent(3, 4L * size),
        COLUMN_TOP + COLUMN_HEIGHT - height,
        height);
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

  private static String fitted(String label) {
    int width = 0;
    for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
      width += label.codePointAt(i) >= FIRST_WIDE ? 2 : 1;
      if (width > MAX_LABEL) {
        return label.substring(0, i) + "…";
      }
    }
    return label;
  }
}
