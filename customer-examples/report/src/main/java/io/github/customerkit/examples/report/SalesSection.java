package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.NumberDistribution;
import io.github.customerkit.examples.report.statistics.NumberDistribution.Bucket;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sales and sessions: sums, averages and distributions. */
final class SalesSection {

  private final PageTexts texts;
  private final CustomerStatistics statistics;

  private SalesSection(PageTexts texts, CustomerStatistics statistics) {
    this.texts = texts;
    this.statistics = statistics;
  }

  static Section of(CustomerStatistics statistics, PageTexts texts, boolean withData) {
    return new SalesSection(texts, statistics).section(withData);
  }

  private Section section(boolean withData) {
    NumberDistribution sales = statistics.sales();
    NumberDistribution sessions = statistics.sessions();
    BigDecimal customers = BigDecimal.valueOf(statistics.customers());
    List<String> facts = new ArrayList<>();
    facts.add(
        texts.text(
            "sales.sums",
            texts.number(sales.sum()),
            texts.number(sessions.sum()),
            texts.quotient(sales.sum(), sessions.sum()),
            texts.quotient(sales.sum(), customers),
            texts.quotient(sessions.sum(), customers)));
    Bucket ofSales = sales.median();
    Bucket ofSessions = sessions.median();
    if (ofSales != null && ofSessions != null) {
      String median = new Buckets(texts, false).label(ofSales);
      facts.add(texts.text("sales.median", median, new Buckets(texts, true).label(ofSessions)));
    }
    if (withData && sales.least() != null && sales.greatest() != null) {
      facts.add(
          texts.text(
              "sales.extremes", texts.number(sales.least()), texts.number(sales.greatest())));
    }
    Charts charts = new Charts(texts);
    long total = statistics.customers();
    return Section.of(
        "sales",
        texts.text("sales"),
        facts,
        List.of(
            charts.bars("sales-of-customers", new Buckets(texts, false).counts(sales), total),
            charts.bars(
                "sessions-of-customers", new Buckets(texts, true).counts(sessions), total)));
  }
}
