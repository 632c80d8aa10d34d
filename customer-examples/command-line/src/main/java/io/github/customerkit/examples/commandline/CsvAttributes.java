package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AttributeType;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Attributes from the columns of a CSV file, each of the type that its definition says. What is no
 * value of that type stays a text, so that the check by the definitions refuses it.
 */
final class CsvAttributes {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,300})(\\.\\d{1,300})?([eE][+-]?\\d{1,3})?");
  private static final int SAFE_LONG_DIGITS = 18;
  private static final String NAME = "a";

  private final Map<String, AttributeType> types = new LinkedHashMap<>();
  private final Pattern separator;
  private final boolean clearsEmpty;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  /**
   * For some columns.
   *
   * @param columns names of attributes, all of them defined
   * @param separator what stands between the elements of a list
   * @param clearsEmpty whether an empty field deletes the attribute, rather than to leave it
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

  /** What a row sets, and deletes where null. */
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

  private List<Object> list(String text, Function<String, Object> element) {
    return Arrays.stream(separator.split(text)).map(String::strip).map(element).toList();
  }

  private static Object number(String text) {
    String number = text.strip();
    if (!NUMBER.matcher(number).matches()) {
      return text;
    }
    boolean isInteger = number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    if (!isInteger) {
      return new BigDecimal(number);
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

  /** The JSON that it is, or else a text. */
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
