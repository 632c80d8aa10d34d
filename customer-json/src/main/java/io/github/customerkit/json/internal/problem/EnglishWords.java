package io.github.customerkit.json.internal.problem;

import java.util.Collection;
import tools.jackson.core.JsonToken;

/** English. */
public final class EnglishWords implements ShapeMessages {

  @Override
  public String missing(String expected) {
    return "required, but absent or null; expected " + expected;
  }

  @Override
  public String absent(String type) {
    return "required, but absent; expected " + type + " or null";
  }

  @Override
  public String wrongType(String expected, JsonToken found) {
    return "expected " + expected + ", found " + typeOf(found);
  }

  private static String typeOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }

  @Override
  public String otherInput(String expected, FoundInput found) {
    return "expected " + expected + ", found " + nameOf(found.form(), found.names());
  }

  private static String nameOf(InputForm form, Collection<String> names) {
    return switch (form) {
      case NOTHING -> "nothing";
      case ARRAY -> "an array";
      case OBJECT -> "an object" + with(names);
      case STRING -> "a string";
      case NUMBER -> "a number";
      case SERVER_ERROR -> "an object" + with(names) + ", the answer of a server to a bad request";
      case COMMAS -> "customers with commas between them; put [ before and ] behind them";
      case CSV -> "CSV";
      case HTML -> "HTML";
      case XML -> "XML";
      case ZIP -> "a zip archive; unpack it first";
      case PACKED -> "a packed file; unpack it first";
      case SQLITE -> "an SQLite database";
      case UTF_16 -> "UTF-16; save the file as UTF-8";
      case UTF_32 -> "UTF-32; save the file as UTF-8";
      case OTHER -> "another input";
    };
  }

  private static String with(Collection<String> names) {
    return names.isEmpty() ? "" : " with the names " + String.join(", ", names);
  }

  @Override
  public String wrongNotation(String expected) {
    return "expected " + expected + ", found a number with a fraction or an exponent";
  }

  @Override
  public String notFinite() {
    return "expected number, found NaN or an infinity";
  }

  @Override
  public String outOfRange(String expected) {
    return "a number beyond the range of " + expected;
  }

  @Override
  public String badTimestamp() {
    return "expected an RFC 3339 timestamp such as 2020-02-07T08:15:22Z";
  }

  @Override
  public String tooLarge(LimitKind what, long limit) {
    return nameOf(what) + " of more than " + limit + " " + what.unit();
  }

  private static String nameOf(LimitKind what) {
    return switch (what) {
      case NESTING -> "nesting";
      case NAME -> "a name";
      case STRING -> "a string";
      case MEMBERS -> "an object";
      case ELEMENTS -> "a list";
      case NUMBER, DIGITS -> "a number";
      case DOCUMENT -> "a document";
      case PROBLEMS -> "a record";
      case POINTERS -> "pointers to the problems";
    };
  }

  @Override
  public String scaleTooLarge(int limit) {
    return "a number whose scale is beyond " + limit;
  }

  @Override
  public String duplicateName() {
    return "the name stands more than once in its object";
  }

  @Override
  public String syntax(int line, int column) {
    return "not valid JSON at " + place(line, column);
  }

  @Override
  public String trailing(int line, int column) {
    return "something stands after the end of the document, at " + place(line, column);
  }

  private static String place(int line, int column) {
    return (line == 1 ? "" : "line " + line + ", ") + "column " + column;
  }

  @Override
  public String encoding() {
    return "not valid UTF-8, or a lone surrogate in a text";
  }
}
