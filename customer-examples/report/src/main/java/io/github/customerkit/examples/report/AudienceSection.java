package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.AudienceSizes;
import io.github.customerkit.examples.report.statistics.AudienceSizes.Audience;
import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Audiences by size. */
final class AudienceSection {

  private static final int MOST = 200;

  private AudienceSection() {}

  static Section of(CustomerStatistics statistics, PageTexts texts, boolean withData) {
    AudienceSizes audiences = statistics.audiences();
    List<Count> counts =
        audiences.largest(MOST).stream()
            .map(audience -> new Count(label(audience, texts, withData), audience.customers()))
            .toList();
    String members = texts.count(audiences.members());
    String share = texts.share(audiences.members(), statistics.customers());
    List<String> facts =
        List.of(texts.text("audiences.fact", members, share, texts.count(audiences.size())));
    List<String> notes = new ArrayList<>();
    if (audiences.size() > MOST) {
      notes.add(texts.counted("audiences.more", audiences.size() - MOST));
    }
    if (audiences.others() > 0) {
      String most = texts.count(AudienceSizes.MAX_AUDIENCES);
      notes.add(texts.text("audiences.exceeded", most, texts.count(audiences.others())));
    }
    if (!withData && !counts.isEmpty()) {
      notes.add(texts.text("audiences.names"));
    }
    return Section.of(
            "audiences",
            texts.text("audiences"),
            facts,
            counts.isEmpty()
                ? List.of()
                : List.of(new Charts(texts).bars("audience-sizes", counts, statistics.customers())))
        .withNotes(notes);
  }

  private static String label(Audience audience, PageTexts texts, boolean withData) {
    return withData
        ? Charts.shown(audience.name()) + " (" + audience.id() + ")"
        : texts.text("audience", String.valueOf(audience.id()));
  }
}
