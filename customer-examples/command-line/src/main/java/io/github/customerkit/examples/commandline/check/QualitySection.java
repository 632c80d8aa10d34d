package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.report.FoundProblem;
import io.github.customerkit.examples.commandline.report.ProblemGroup;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.examples.report.view.Chart;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import io.github.customerkit.examples.report.view.Table;
import io.github.customerkit.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The section of a page about the problems of a check. */
final class QualitySection {

  private static final int MOST = 200;

  private final CheckReport report;
  private final PageTexts texts;
  private final Language language;

  private QualitySection(CheckReport report, PageTexts texts, Language language) {
    this.report = report;
    this.texts = texts;
    this.language = language;
  }

  static Section of(CheckReport report, PageTexts texts, Language language) {
    return new QualitySection(report, texts, language).section();
  }

  private Section section() {
    Charts charts = new Charts(texts);
    List<Count> records =
        List.of(
            new Count(texts.text("records.accepted"), report.accepted()),
            new Count(texts.text("records.rejected"), report.rejected()));
    List<Chart> parts = new ArrayList<>();
    parts.add(charts.bars("records", records, report.read()));
    List<Count> codes = codes();
    long problems = codes.stream().mapToLong(Count::count).sum();
    if (problems > 0) {
      parts.add(charts.bars("problems", codes, problems));
    }
    List<ProblemGroup> groups = report.groups().asList();
    List<Table> tables = groups.isEmpty() ? List.of() : List.of(table(groups));
    String key = problems == 0 ? "quality.none" : "quality.some";
    return new Section(
        "quality",
        texts.text("quality"),
        List.of(texts.text(key, texts.count(problems))),
        parts,
        tables,
        notes(groups));
  }

  /** Returns the problems by rule, the most frequent first. */
  private List<Count> codes() {
    List<Count> codes = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      report
          .groups()
          .byCode(severity)
          .forEach(
              (code, count) ->
                  codes.add(new Count(code + " (" + language.severity(severity) + ")", count)));
    }
    codes.sort(Comparator.comparingLong(Count::count).reversed());
    return codes;
  }

  private Table table(List<ProblemGroup> groups) {
    List<String> head =
        List.of(
            texts.text("problems.column"),
            texts.text("column.where"),
            texts.text("column.severity"),
            texts.text("problems.unit"),
            texts.text("column.first"),
            texts.text("column.what"));
    return new Table(
        texts.text("quality.table"),
        head,
        Set.of(3),
        groups.stream().limit(MOST).map(this::row).toList());
  }

  private List<String> row(ProblemGroup group) {
    FoundProblem first = group.first();
    String source = report.isOfSeveralSources() ? Printable.endOf(first.source()) + ", " : "";
    return List.of(
        first.problem().getCode(),
        group.place().isEmpty() ? language.wholeRecord() : Printable.startOf(group.place()),
        language.severity(first.problem().getSeverity()),
        texts.count(group.count()),
        source + language.place(first.number(), first.line()),
        Printable.of(first.problem().getMessage()));
  }

  private List<String> notes(List<ProblemGroup> groups) {
    List<String> notes = new ArrayList<>();
    long unlisted =
        report.groups().ungrouped()
            + groups.stream().skip(MOST).mapToLong(ProblemGroup::count).sum();
    if (unlisted > 0) {
      notes.add(language.elsewhere(unlisted));
    }
    Long incompleteFrom = report.repeatsIncompleteFrom();
    if (incompleteFrom != null) {
      notes.add(language.incompleteFrom(incompleteFrom));
    }
    return notes;
  }
}
