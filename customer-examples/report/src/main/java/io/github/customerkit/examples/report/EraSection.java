package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.BoundedCounts;
import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.Era;
import io.github.customerkit.examples.report.statistics.FieldCounts;
import io.github.customerkit.examples.report.statistics.ValueKey;
import io.github.customerkit.examples.report.view.Chart;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import java.util.ArrayList;
import java.util.List;

/** The eras of the API that the documents show by their fields. */
final class EraSection {

  private static final String NAME_OF_THE_API = "[A-Za-z][A-Za-z0-9_]*";
  private static final int MOST = 200;

  private EraSection() {}

  static Section of(CustomerStatistics statistics, PageTexts texts, boolean withData) {
    FieldCounts fields = statistics.fields();
    Charts charts = new Charts(texts);
    long all = statistics.customers();
    List<Count> eras = new ArrayList<>();
    for (Era era : Era.values()) {
      eras.add(new Count(label(era, texts), fields.in(era)));
    }
    List<Count> present = new ArrayList<>();
    fields.fields().forEach((name, count) -> present.add(new Count(name, count)));
    List<Chart> parts = new ArrayList<>();
    parts.add(charts.bars("era-of-documents", eras, all));
    parts.add(charts.bars("fields", present, all));
    List<Count> unknown = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    addUnknown(fields.unknown(), withData, texts, unknown, notes);
    if (!unknown.isEmpty()) {
      parts.add(charts.bars("unknown-fields", unknown, all));
    }
    return Section.of("eras", texts.text("eras"), List.of(texts.text("eras.fact")), parts)
        .withNotes(notes);
  }

  private static String label(Era era, PageTexts texts) {
    if (era == Era.UNKNOWN) {
      return texts.text("era.unknown");
    }
    return texts.text("era.since", era.begin());
  }

  /** Adds the fields that the schema does not have, if their names are not personal. */
  private static void addUnknown(
      BoundedCounts<ValueKey> fields,
      boolean withData,
      PageTexts texts,
      List<Count> counts,
      List<String> notes) {
    if (fields.isExceeded()) {
      notes.add(texts.text("eras.exceeded", texts.count(fields.distinct())));
      return;
    }
    int unnamed = 0;
    for (BoundedCounts.Count<ValueKey> field : fields.commonest(MOST)) {
      String name = field.value().text();
      if (withData || name.matches(NAME_OF_THE_API)) {
        counts.add(new Count(Charts.shown(name), field.count()));
      } else {
        unnamed++;
      }
    }
    if (unnamed > 0) {
      notes.add(texts.counted("eras.unnamed", unnamed));
    }
  }
}
