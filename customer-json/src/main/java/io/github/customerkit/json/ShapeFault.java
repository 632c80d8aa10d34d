package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** What can be wrong with a document before it is a customer at all, in the words of a problem. */
final class ShapeFault {

  private ShapeFault() {}

  static Problem missing(String pointer, String expected) {
    return error(
        pointer, "missing", expected, "required, but absent or null; expected " + expected);
  }

  static Problem wrongType(String pointer, String expected, JsonToken found) {
    String message = "expected " + expected + ", found " + typeOf(found);
    return error(pointer, "wrong-type", expected, message);
  }

  /** A whole input is of another kind than it was said to be. */
  static Problem otherInput(String expected) {
    return error("", "wrong-type", expected, "expected " + expected + ", found another input");
  }

  /** An integer field holds a number that is not written as an integer. */
  static Problem wrongNotation(String pointer, String expected) {
    String message = "expected " + expected + ", found a number with a fraction or an exponent";
    return error(pointer, "wrong-type", expected, message);
  }

  /** A parser that is not ours took what JSON does not know as a number. */
  static Problem notFinite(String pointer) {
    String message = "expected number, found NaN or an infinity";
    return error(pointer, "wrong-type", "number", message);
  }

  static Problem outOfRange(String pointer, String expected) {
    return error(pointer, "out-of-range", expected, "a number beyond the range of " + expected);
  }

  static Problem badTimestamp(String pointer) {
    String message = "expected an RFC 3339 timestamp such as 2020-02-07T08:15:22Z";
    return error(pointer, "bad-timestamp", "date-time", message);
  }

  /** A limit is passed: so many of a unit, in what. */
  static Problem tooLarge(String pointer, long limit, String unit, String what) {
    String expected = "<= " + limit + " " + unit;
    return error(pointer, "too-large", expected, what + " of more than " + limit + " " + unit);
  }

  /** A document is longer than a document may be, and was not looked at. */
  static Problem tooLong(int limit) {
    return tooLarge("", limit, "bytes", "a document");
  }

  static Problem scaleTooLarge(String pointer, int limit) {
    String expected = "-" + limit + " <= scale <= " + limit;
    return error(pointer, "too-large", expected, "a number whose scale is beyond " + limit);
  }

  static Problem duplicateName(String pointer) {
    return error(
        pointer, "duplicate-name", "unique names", "the name stands more than once in its object");
  }

  static Problem syntax(TokenStreamLocation at) {
    return error("", "syntax", "JSON", "not valid JSON at " + place(at));
  }

  /** The document is whole, and then there is more. */
  static Problem trailing(TokenStreamLocation at) {
    String message = "something stands after the end of the document, at " + place(at);
    return error("", "syntax", "JSON", message);
  }

  /** A record of NDJSON is one line, and has another number in its file. */
  private static String place(TokenStreamLocation at) {
    String line = at.getLineNr() == 1 ? "" : "line " + at.getLineNr() + ", ";
    return line + "column " + at.getColumnNr();
  }

  static Problem encoding() {
    return error("", "encoding", "UTF-8", "not valid UTF-8, or a lone surrogate in a text");
  }

  private static Problem error(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
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
}
