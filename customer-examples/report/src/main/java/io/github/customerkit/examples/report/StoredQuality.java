package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.view.Chart;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The section of a page about the problems that stored customers have nevertheless. */
public final class StoredQuality {

  private StoredQuality() {}

  /**
   * Returns the section.
   *
   * @param texts the texts of the page; not null
   * @param problems the number of problems by code, without the codes that no customer has; not
   *     null
   */
  public static Section of(PageTexts texts, Map<String, Long> problems) {
    List<Count> codes = new ArrayList<>();
    problems.forEach((code, count) -> codes.add(new Count(code, count)));
    codes.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::label));
    long all = codes.stream().mapToLong(Count::count).sum();
    List<Chart> charts =
        codes.isEmpty() ? List.of() : List.of(new Charts(texts).bars("problems", codes, all));
    String key = codes.isEmpty() ? "quality.stored.none" : "quality.stored.some";
    String fact = texts.text(key, texts.count(all));
    return Section.of("quality", texts.text("quality"), List.of(fact), charts);
  }
}
