package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AttributeType;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Rfc3339;
import io.github.customerkit.model.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads attributes from the columns of a CSV file, each by its defined type. A field that is not a
 * value of its type stays a text, which the check by the definitions refuses. Only a location may
 * be a text, unless it is malformed JSON.
 */
final class CsvAttributes {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,199})(\\.\\d{1,199})?([eE][+-]?\\d{1,3})?");
  private static final int SAFE_LONG_DIGITS = 18;

  /** Beyond the scale of any double, as which others read numbers. */
  private static final int MAX_SCALE = 400;

  private static final String NAME = "a";

  private final Map<String, AttributeType> types = new LinkedHashMap<>();
  private final Pattern separator;
  private final boolean clearsEmpty;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  /**
   * Creates a reader of some columns.
   *
   * @param columns the names of attributes; all are defined
   * @param separator the text between the elements of a list
   * @param clearsEmpty whether an empty field deletes the attribute instead of keeping it
   */
  CsvAttributes(
      List<String> columns,
      AttributeDefinitions definitions,
      String separator,
      boolean clearsEmpty) {
    for (String column : columns) {
      Optional<AttributeDefinition> definition = definitions.ofCustomers(column);
      types.put(column, definition.orElseThrow().attributeType());
    }
    this.separator = Pattern.compile(separator, Pattern.LITERAL);
    this.clearsEmpty = clearsEmpty;
  }

  /** Returns the attributes that a row sets, or deletes where null. */
  Attributes of(CsvRow row) {
    AttributesBuilder attributes = Attributes.builder();
    types.forEach(
        (name, type) -> {
          String text = row.get(name);
          if (!text.isEmpty()) {
            attributes.raw(name, value(type, text));
          } else if (clearsEmpty) {
            attributes.raw(name, null);
          }
        });
    return attributes.build();
  }

  /** Returns the problems of a row that a check by the definitions cannot find. */
  List<Problem> problems(CsvRow row, Language language) {
    return types.keySet().stream()
        .filter(name -> isRaw(types.get(name)) && isBrokenJson(row.get(name)))
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
    return (json.startsWith("{") || json.startsWith("[")) && raw(text) instanceof String;
  }

  private static boolean isRaw(@Nullable AttributeType type) {
    return type == AttributeType.LOCATION
        || type == AttributeType.LOCATION_LIST
        || type == AttributeType.UNKNOWN;
  }

  /**
   * Returns the attributes with the changes of a row; a time of the same instant stays unchanged.
   */
  Attributes merged(Attributes before, Attributes values) {
    AttributesBuilder after = before.toBuilder();
    values
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

  private Object value(AttributeType type, String text) {
    return switch (type) {
      case STRING, TIME -> text;
      case NUMBER -> number(text);
      case BOOLEAN -> bool(text);
      case STRING_LIST, TIME_LIST -> list(text, element -> element);
      case NUMBER_LIST -> list(text, CsvAttributes::number);
      case LOCATION, LOCATION_LIST, UNKNOWN -> raw(text);
    };
  }

  /** Reads a JSON array, as 'convert' writes it, or elements with separators between them. */
  private Object list(String text, Function<String, Object> element) {
    if (text.strip().startsWith("[") && raw(text) instanceof List<?> array) {
      return array;
    }
    return Arrays.stream(separator.split(text, -1)).map(String::strip).map(element).toList();
  }

  private static Object number(String text) {
    String number = text.strip();
    if (!NUMBER.matcher(number).matches()) {
      return text;
    }
    boolean isInteger = number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    if (!isInteger) {
      BigDecimal decimal = new BigDecimal(number);
      return Math.abs((long) decimal.scale()) <= MAX_SCALE ? decimal : text;
    }
    return number.length() <= SAFE_LONG_DIGITS
        ? (Object) Long.valueOf(number)
        : new BigInteger(number);
  }

  private static Object bool(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> text;
    };
  }

  /** Returns the JSON value, or the text if it is not JSON. */
  private Object raw(String text) {
    try {
      Attributes read = json.readValue("{\"" + NAME + "\":" + text + "}", Attributes.class);
      boolean isOne = read.asMap().size() == 1 && read.raw(NAME).isPresent();
      return isOne ? read.raw(NAME).get() : text;
    } catch (JacksonException | CustomerJsonException noJson) {
      return text;
    }
  }
}
