package io.github.customerkit.json.internal.problem;

import io.github.customerkit.model.internal.BoundedText;
import java.util.List;

/**
 * A problem of the shape of a document, before the language of its message is chosen.
 *
 * @param pointer the JSON pointer of the value; bounded in length
 * @param code the code of the problem
 * @param expected the expected type or value
 * @param message the message
 */
public record ShapeProblem(String pointer, String code, String expected, Message message) {

  private static final String UTF_8 = "UTF-8";

  /** Bounds the pointer. */
  public ShapeProblem {
    pointer = BoundedText.of(pointer);
  }

  /** Returns the same problem with another pointer. */
  public ShapeProblem at(String newPointer) {
    return new ShapeProblem(newPointer, code, expected, message);
  }

  /** Returns the problem of a required field that is absent or null. */
  public static ShapeProblem missing(String pointer, String expected) {
    return new ShapeProblem(pointer, "missing", expected, Message.of("missing", expected));
  }

  /** Returns the problem of an absent field that may be null but not absent. */
  public static ShapeProblem absent(String pointer, String type) {
    return new ShapeProblem(
        pointer, "missing", type + " or null", Message.of("missing.nullable", type));
  }

  /** Returns the problem of a value of another type than expected. */
  public static ShapeProblem wrongType(String pointer, String expected, JsonKind found) {
    return wrongType(pointer, expected, found(expected, Message.of("found." + found)));
  }

  /** Returns the problem of an input, or a value in it, of another format than expected. */
  public static ShapeProblem otherInput(String expected, FoundInput found) {
    return found.form().isEncoding()
        ? notUtf8(found)
        : wrongType("", expected, found(expected, found.message()));
  }

  /** Returns the problem of a document that holds a customer at another place. */
  public static ShapeProblem customerAt(String place) {
    return otherInput("customer", new FoundInput(InputForm.ENVELOPE, List.of(place)));
  }

  /** Returns the problem of an input of a known format other than JSON. */
  public static ShapeProblem notJson(FoundInput found) {
    return found.form().isEncoding() ? notUtf8(found) : syntax(found("JSON", found.message()));
  }

  private static ShapeProblem notUtf8(FoundInput found) {
    return new ShapeProblem("", "encoding", UTF_8, found(UTF_8, found.message()));
  }

  /** Returns the problem of an integer field with a fraction or an exponent. */
  public static ShapeProblem wrongNotation(String pointer, String expected) {
    return wrongType(pointer, expected, found(expected, Message.of("found.fraction")));
  }

  private static ShapeProblem wrongType(String pointer, String expected, Message message) {
    return new ShapeProblem(pointer, "wrong-type", expected, message);
  }

  private static Message found(String expected, Message found) {
    return Message.of("wrong-type", expected, found);
  }

  /** Returns the problem of a number beyond the range of its type. */
  public static ShapeProblem outOfRange(String pointer, String expected) {
    return new ShapeProblem(
        pointer, "out-of-range", expected, Message.of("out-of-range", expected));
  }

  /** Returns the problem of a string that is not a timestamp. */
  public static ShapeProblem badTimestamp(String pointer) {
    return new ShapeProblem(pointer, "bad-timestamp", "date-time", Message.of("bad-timestamp"));
  }

  /** Returns the problem of an attribute that does not fit the class to which it is bound. */
  public static ShapeProblem attributeType(String pointer, String expected) {
    return new ShapeProblem(
        pointer, "attribute-type", expected, Message.of("attribute-type", expected));
  }

  /** Returns the problem of a value beyond a limit. */
  public static ShapeProblem tooLarge(String pointer, LimitKind kind, long limit) {
    return new ShapeProblem(
        pointer,
        "too-large",
        "<= " + limit + " " + kind.unit(),
        Message.of("too-large." + kind, limit));
  }

  /** Returns the problem of a document beyond the limit, which was not read. */
  public static ShapeProblem tooLong(int limit) {
    return tooLarge("", LimitKind.DOCUMENT, limit);
  }

  /** Returns the problem of a number whose scale is too far from zero. */
  public static ShapeProblem scaleTooLarge(String pointer, int limit) {
    return new ShapeProblem(
        pointer,
        "too-large",
        "-" + limit + " <= scale <= " + limit,
        Message.of("too-large.scale", limit));
  }

  /** Returns the problem of a document beyond the own limits of the user's parser. */
  public static ShapeProblem beyondParser() {
    return new ShapeProblem(
        "", "too-large", "<= the parser's limits", Message.of("too-large.parser"));
  }

  /** Returns the problem of a duplicate name in an object. */
  public static ShapeProblem duplicateName(String pointer) {
    return new ShapeProblem(
        pointer, "duplicate-name", "unique names", Message.of("duplicate-name"));
  }

  /** Returns the problem of text that is not JSON; the line is 1 in a record of one line. */
  public static ShapeProblem syntax(int line, int column) {
    return syntax(Message.of("syntax", place(line, column)));
  }

  /** Returns the problem of text after the document. */
  public static ShapeProblem trailing(int line, int column) {
    return syntax(Message.of("syntax.trailing", place(line, column)));
  }

  private static Message place(int line, int column) {
    return line == 1 ? Message.of("place.column", column) : Message.of("place", line, column);
  }

  private static ShapeProblem syntax(Message message) {
    return new ShapeProblem("", "syntax", "JSON", message);
  }

  /** Returns the problem of text that is not UTF-8 or has a lone surrogate. */
  public static ShapeProblem encoding() {
    return new ShapeProblem("", "encoding", UTF_8, Message.of("encoding"));
  }
}
