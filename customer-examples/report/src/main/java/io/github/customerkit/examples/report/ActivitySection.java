package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.MonthCounts;
import io.github.customerkit.examples.report.statistics.Recency;
import io.github.customerkit.examples.report.view.Chart;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The age of the last activities, and the months in which customers were created and active. */
final class ActivitySection {

  private static final int MONTHS = 24;

  /** The first month of the charts must be in the year 1 or later. */
  private static final YearMonth FIRST = YearMonth.of(1, 1);

  private final PageTexts texts;
  private final CustomerStatistics statistics;
  private final Charts charts;
  private final YearMonth from;
  private final YearMonth to;

  private ActivitySection(PageTexts texts, CustomerStatistics statistics) {
    this.texts = texts;
    this.statistics = statistics;
    charts = new Charts(texts);
    to = YearMonth.from(statistics.recency().asOf().atOffset(ZoneOffset.UTC));
    YearMonth first = to.minusMonths(MONTHS - 1L);
    from = first.isBefore(FIRST) ? FIRST : first;
  }

  static Section of(CustomerStatistics statistics, PageTexts texts) {
    return new ActivitySection(texts, statistics).section();
  }

  private Section section() {
    String asOf = texts.time(statistics.recency().asOf());
    return Section.of(
        "activity",
        texts.text("activity"),
        List.of(texts.text("activity.fact", asOf, MONTHS)),
        List.of(
            charts.bars("recency", recency(), statistics.customers()),
            months("active", statistics.active()),
            months("created", statistics.created())));
  }

  private List<Count> recency() {
    Recency recency = statistics.recency();
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < Recency.DAYS.size(); i++) {
      counts.add(new Count(texts.text("recency." + Recency.DAYS.get(i)), recency.within(i)));
    }
    counts.add(new Count(texts.text("recency.older"), recency.within(Recency.DAYS.size())));
    if (recency.future() > 0) {
      counts.add(new Count(texts.text("recency.future"), recency.future()));
    }
    return counts;
  }

  private Chart months(String id, MonthCounts months) {
    List<Count> columns = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      columns.add(new Count(month.toString(), months.in(month)));
    }
    return charts.columns(
        id,
        outside("months.before", from, months.before(from)),
        columns,
        outside("months.after", to, months.after(to)),
        statistics.customers());
  }

  private List<Count> outside(String key, YearMonth month, long count) {
    return count == 0 ? List.of() : List.of(new Count(texts.text(key, month.toString()), count));
  }
}
