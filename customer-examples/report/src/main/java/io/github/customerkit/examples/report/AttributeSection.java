package io.github.customerkit.examples.report;

import io.github.customerkit.examples.report.statistics.AttributeStatistics;
import io.github.customerkit.examples.report.statistics.AttributeStatistics.Attribute;
import io.github.customerkit.examples.report.statistics.BoundedCounts;
import io.github.customerkit.examples.report.statistics.CustomerStatistics;
import io.github.customerkit.examples.report.statistics.ValueKey;
import io.github.customerkit.examples.report.view.Charts;
import io.github.customerkit.examples.report.view.Charts.Count;
import io.github.customerkit.examples.report.view.PageTexts;
import io.github.customerkit.examples.report.view.Section;
import io.github.customerkit.examples.report.view.Table;
import io.github.customerkit.model.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Attributes by name, with type, fill and values. */
final class AttributeSection {

  private static final int MOST = 200;
  private static final int MOST_VALUES = 5;

  private final PageTexts texts;
  private final CustomerStatistics statistics;
  private final boolean withData;

  private AttributeSection(PageTexts texts, CustomerStatistics statistics, boolean withData) {
    this.texts = texts;
    this.statistics = statistics;
    this.withData = withData;
  }

  static Section of(CustomerStatistics statistics, PageTexts texts, boolean withData) {
    return new AttributeSection(texts, statistics, withData).section();
  }

  private Section section() {
    AttributeStatistics all = statistics.attributes();
    List<Attribute> named =
        all.attributes().stream().filter(one -> withData || one.isNamedAsInTheApi()).toList();
    List<String> notes = new ArrayList<>();
    if (named.size() > MOST) {
      notes.add(texts.counted("attributes.more", named.size() - MOST));
    }
    int unnamed = all.attributes().size() - named.size();
    if (unnamed > 0) {
      notes.add(texts.counted("attributes.unnamed", unnamed));
    }
    if (all.others() > 0) {
      String most = texts.count(AttributeStatistics.MAX_NAMES);
      notes.add(texts.text("attributes.exceeded", most, texts.count(all.others())));
    }
    String size = texts.count(all.attributes().size());
    String more = all.others() > 0 ? "attributes.fact.exceeded" : "attributes.fact";
    List<Attribute> shown = named.subList(0, Math.min(named.size(), MOST));
    List<Count> counts =
        shown.stream().map(one -> new Count(Charts.shown(one.name()), one.filled())).toList();
    boolean isEmpty = shown.isEmpty();
    return new Section(
        "attributes",
        texts.text("attributes"),
        List.of(texts.text(more, size)),
        isEmpty
            ? List.of()
            : List.of(new Charts(texts).bars("attribute-fill", counts, statistics.customers())),
        isEmpty ? List.of() : List.of(table(shown)),
        notes);
  }

  private Table table(List<Attribute> shown) {
    List<String> head =
        List.of(
            texts.text("attribute-fill.column"),
            texts.text("column.types"),
            texts.text("attribute-fill.unit"),
            texts.text("column.fill"),
            texts.text("column.distinct"),
            texts.text(withData ? "column.commonest" : "column.counts"));
    return new Table(
        texts.text("attributes.table"),
        head,
        Set.of(2, 3, 4),
        shown.stream().map(this::row).toList());
  }

  private List<String> row(Attribute one) {
    BoundedCounts<ValueKey> values = one.values();
    String distinct = texts.count(values.distinct());
    return List.of(
        Charts.shown(one.name()),
        types(one.types()),
        texts.count(one.filled()),
        texts.share(one.filled(), statistics.customers()),
        values.isExceeded() ? texts.text("more-than", distinct) : distinct,
        values.isExceeded() || values.distinct() == 0 ? "–" : commonest(values));
  }

  private String types(Map<AttributeType, Long> types) {
    if (types.isEmpty()) {
      return texts.text("type.unknown");
    }
    return types.entrySet().stream()
        .map(type -> typeName(type.getKey()) + (types.size() > 1 ? counted(type.getValue()) : ""))
        .collect(Collectors.joining(", "));
  }

  private String typeName(AttributeType type) {
    return type == AttributeType.UNKNOWN ? texts.text("type.other") : type.apiName();
  }

  private String counted(long count) {
    return " (" + texts.count(count) + ")";
  }

  private String commonest(BoundedCounts<ValueKey> values) {
    String shown =
        values.commonest(MOST_VALUES).stream()
            .map(
                one ->
                    withData ? value(one.value()) + counted(one.count()) : texts.count(one.count()))
            .collect(Collectors.joining(withData ? ", " : " · "));
    return values.distinct() > MOST_VALUES ? shown + (withData ? ", …" : " · …") : shown;
  }

  private static String value(ValueKey value) {
    String text = value.digest().isEmpty() ? value.text() : value.text() + "…";
    String shown = Charts.shown(value.kind() == ValueKey.Kind.TEXT ? "“" + text + "”" : text);
    // A text from right to left must not move the count after it.
    return "\u2068" + shown + "\u2069";
  }
}
