package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.option.CsvInputOptions;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AttributeType;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Rfc3339;
import io.github.customerkit.model.Severity;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributes from the columns of a CSV file, each by its defined type. A field that is not a
 * value of its type stays a text, which the check by the definitions refuses. Only a location may
 * be a text, unless it is malformed JSON.
 */
final class CsvAttributes {

  private final Map<String, AttributeType> types = new LinkedHashMap<>();
  private final CsvInputOptions form;
  private final CsvValues values;
  private final boolean clearsEmpty;

  /**
   * Creates a reader of some columns.
   *
   * @param columns the names of attributes; all are defined
   * @param clearsEmpty whether an empty field deletes the attribute instead of keeping it
   */
  CsvAttributes(
      List<String> columns,
      AttributeDefinitions definitions,
      CsvInputOptions form,
      CsvValues values,
      boolean clearsEmpty) {
    for (String column : columns) {
      Optional<AttributeDefinition> definition = definitions.customerAttribute(column);
      types.put(column, definition.orElseThrow().attributeType());
    }
    this.form = form;
    this.values = values;
    this.clearsEmpty = clearsEmpty;
  }

  /** Returns the attributes that a row sets, or deletes where null. */
  Attributes of(CsvRow row) {
    AttributesBuilder attributes = Attributes.builder();
    types.forEach(
        (name, type) -> {
          String text = form.field(row, name);
          if (!text.isEmpty()) {
            attributes.raw(name, values.of(type, text));
          } else if (clearsEmpty) {
            attributes.raw(name, null);
          }
        });
    return attributes.build();
  }

  /** Returns the problems of a row that a check by the definitions cannot find. */
  List<Problem> problems(CsvRow row, Language language) {
    return types.keySet().stream()
        .filter(name -> isRaw(types.get(name)) && isBrokenJson(form.field(row, name)))
        .map(
            name ->
                Problem.of(
                    Problem.pointer("attributes", name),
                    "attribute-type",
                    Severity.ERROR,
                    "JSON",
                    language.text("patch.json")))
        .toList();
  }

  private boolean isBrokenJson(String text) {
    String json = text.strip();
    return (json.startsWith("{") || json.startsWith("[")) && values.raw(text) instanceof String;
  }

  private static boolean isRaw(@Nullable AttributeType type) {
    return type == AttributeType.LOCATION
        || type == AttributeType.LOCATION_LIST
        || type == AttributeType.UNKNOWN;
  }

  /**
   * Returns the attributes with the changes of a row; a time of the same instant stays unchanged.
   */
  Attributes merged(Attributes before, Attributes changes) {
    AttributesBuilder after = before.toBuilder();
    changes
        .asMap()
        .forEach(
            (name, value) -> {
              Object old = before.asMap().get(name);
              if (value == null) {
                after.remove(name);
              } else if (old == null || !isSameTime(types.get(name), old, value)) {
                after.raw(name, value);
              }
            });
    return after.build();
  }

  private static boolean isSameTime(@Nullable AttributeType type, Object a, Object b) {
    if (type == AttributeType.TIME_LIST && a instanceof List<?> as && b instanceof List<?> bs) {
      return as.size() == bs.size()
          && IntStream.range(0, as.size())
              .allMatch(i -> isSameTime(AttributeType.TIME, as.get(i), bs.get(i)));
    }
    if (type != AttributeType.TIME || !(a instanceof String x) || !(b instanceof String y)) {
      return false;
    }
    OffsetDateTime one = Rfc3339.parse(x);
    OffsetDateTime other = Rfc3339.parse(y);
    return one != null && other != null && one.toInstant().equals(other.toInstant());
  }

  /** Returns whether two values of an attribute mean the same. */
  boolean isSame(String name, @Nullable Object a, @Nullable Object b) {
    return (a != null && b != null && isSameTime(types.get(name), a, b))
        || Attributes.builder()
            .raw(name, a)
            .build()
            .equals(Attributes.builder().raw(name, b).build());
  }
}
