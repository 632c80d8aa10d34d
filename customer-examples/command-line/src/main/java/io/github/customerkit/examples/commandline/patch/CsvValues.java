package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.option.CsvValueOptions;
import io.github.customerkit.json.CustomerJacksonModule;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.AttributeType;
import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the text of a field as a value of a type; a text that is none stays a text. */
final class CsvValues {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,199})(\\.\\d{1,199})?([eE][+-]?\\d{1,3})?");
  private static final int SAFE_LONG_DIGITS = 18;

  /** Beyond the scale of any double, as which others read numbers. */
  private static final int MAX_SCALE = 400;

  private static final String NAME = "a";

  private final Pattern separator;
  private final CsvValueOptions notation;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new CustomerJacksonModule()).build();

  /**
   * Creates a reader.
   *
   * @param separator the text between the elements of a list
   */
  CsvValues(String separator, CsvValueOptions notation) {
    this.separator = Pattern.compile(separator, Pattern.LITERAL);
    this.notation = notation;
  }

  /** Returns the value of a text that is not empty. */
  Object of(AttributeType type, String text) {
    return switch (type) {
      case STRING -> text;
      case TIME -> notation.time(text);
      case NUMBER -> number(text);
      case BOOLEAN -> bool(text);
      case STRING_LIST -> list(text, element -> element);
      case TIME_LIST -> list(text, notation::time);
      case NUMBER_LIST -> list(text, this::number);
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

  private Object number(String text) {
    String number = notation.number(text.strip());
    if (number == null || !NUMBER.matcher(number).matches()) {
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
  Object raw(String text) {
    try {
      Attributes read = json.readValue("{\"" + NAME + "\":" + text + "}", Attributes.class);
      boolean isOne = read.asMap().size() == 1 && read.raw(NAME).isPresent();
      return isOne ? read.raw(NAME).get() : text;
    } catch (JacksonException | CustomerJsonException noJson) {
      return text;
    }
  }
}
