package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.BoundedCounts;
import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.NumberDistribution;
import io.github.customerkit.examples.report.view.Chart;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Sandbox and referrals. */
final class OriginSection {

  private OriginSection() {}

  static Section of(CustomerStatistics statistics, PageTexts texts) {
    Charts charts = new Charts(texts);
    long all = statistics.customers();
    List<Count> applications =
        List.of(
            new Count(texts.text("application.live"), statistics.live()),
            new Count(texts.text("application.sandbox"), statistics.sandbox()),
            new Count(
                texts.text("application.unknown"), all - statistics.live() - statistics.sandbox()));
    long referred = statistics.referrals().referred();
    List<Count> referrals =
        List.of(
            new Count(texts.text("referrals.yes"), referred),
            new Count(texts.text("referrals.no"), all - referred));
    List<Chart> all3 = new ArrayList<>();
    all3.add(charts.bars("application", applications, all));
    all3.add(charts.bars("referrals", referrals, all));
    BoundedCounts<?> advocates = statistics.referrals().advocates();
    if (referred > 0 && !advocates.isExceeded()) {
      NumberDistribution perAdvocate = statistics.referrals().perAdvocate();
      List<Count> counts = new Buckets(texts, true).counts(perAdvocate);
      all3.add(charts.bars("advocates", counts, perAdvocate.count()));
    }
    String key = advocates.isExceeded() ? "origin.advocates.exceeded" : "origin.advocates";
    List<String> facts = List.of(texts.counted(key, advocates.distinct()));
    return Section.of("origin", texts.text("origin"), facts, all3);
  }
}
