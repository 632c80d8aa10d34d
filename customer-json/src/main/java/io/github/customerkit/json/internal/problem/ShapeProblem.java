package io.github.customerkit.json.internal.problem;

import io.github.customerkit.model.internal.BoundedText;

/**
 * A problem of a document that is not a customer at all, before its language is chosen.
 *
 * @param pointer where
 * @param code what
 * @param expected what was expected there
 * @param message the message
 */
public record ShapeProblem(String pointer, String code, String expected, Message message) {

  private static final String UTF_8 = "UTF-8";

  /** Bounds the pointer. */
  public ShapeProblem {
    pointer = BoundedText.of(pointer);
  }

  /** Returns the same problem at another place. */
  public ShapeProblem at(String place) {
    return new ShapeProblem(place, code, expected, message);
  }

  /** A required field is absent or null. */
  public static ShapeProblem missing(String pointer, String expected) {
    return new ShapeProblem(pointer, "missing", expected, Message.of("missing", expected));
  }

  /** A field that must be present, and may be null, is absent. */
  public static ShapeProblem absent(String pointer, String type) {
    return new ShapeProblem(
        pointer, "missing", type + " or null", Message.of("missing.nullable", type));
  }

  /** A value is of another type than expected. */
  public static ShapeProblem wrongType(String pointer, String expected, JsonKind found) {
    return wrongType(pointer, expected, found(expected, Message.of("found." + found)));
  }

  /** An input, or a value of it, is of another format than expected. */
  public static ShapeProblem otherInput(String expected, FoundInput found) {
    return found.form().isEncoding()
        ? notUtf8(found)
        : wrongType("", expected, found(expected, found.message()));
  }

  /** An input is not JSON, but a format that has a name. */
  public static ShapeProblem notJson(FoundInput found) {
    return found.form().isEncoding() ? notUtf8(found) : syntax(found("JSON", found.message()));
  }

  private static ShapeProblem notUtf8(FoundInput found) {
    return new ShapeProblem("", "encoding", UTF_8, found(UTF_8, found.message()));
  }

  /** An integer field holds a number with a fraction or an exponent. */
  public static ShapeProblem wrongNotation(String pointer, String expected) {
    return wrongType(pointer, expected, found(expected, Message.of("found.fraction")));
  }

  private static ShapeProblem wrongType(String pointer, String expected, Message message) {
    return new ShapeProblem(pointer, "wrong-type", expected, message);
  }

  private static Message found(String expected, Message found) {
    return Message.of("wrong-type", expected, found);
  }

  /** A number is beyond the range of its type. */
  public static ShapeProblem outOfRange(String pointer, String expected) {
    return new ShapeProblem(
        pointer, "out-of-range", expected, Message.of("out-of-range", expected));
  }

  /** A string is not a timestamp. */
  public static ShapeProblem badTimestamp(String pointer) {
    return new ShapeProblem(pointer, "bad-timestamp", "date-time", Message.of("bad-timestamp"));
  }

  /** A limit is exceeded. */
  public static ShapeProblem tooLarge(String pointer, LimitKind kind, long limit) {
    return new ShapeProblem(
        pointer,
        "too-large",
        "<= " + limit + " " + kind.unit(),
        Message.of("too-large." + kind, limit));
  }

  /** A document is longer than allowed, and was not read. */
  public static ShapeProblem tooLong(int limit) {
    return tooLarge("", LimitKind.DOCUMENT, limit);
  }

  /** The scale of a number is too far from zero. */
  public static ShapeProblem scaleTooLarge(String pointer, int limit) {
    return new ShapeProblem(
        pointer,
        "too-large",
        "-" + limit + " <= scale <= " + limit,
        Message.of("too-large.scale", limit));
  }

  /** A parser that is not the kit's has a limit of its own. */
  public static ShapeProblem beyondParser() {
    return new ShapeProblem(
        "", "too-large", "<= the parser's limits", Message.of("too-large.parser"));
  }

  /** A name stands more than once in an object. */
  public static ShapeProblem duplicateName(String pointer) {
    return new ShapeProblem(
        pointer, "duplicate-name", "unique names", Message.of("duplicate-name"));
  }

  /** A text is not JSON from some place on; the line is 1 in a record that is one line. */
  public static ShapeProblem syntax(int line, int column) {
    return syntax(Message.of("syntax", place(line, column)));
  }

  /** Something follows a whole document. */
  public static ShapeProblem trailing(int line, int column) {
    return syntax(Message.of("syntax.trailing", place(line, column)));
  }

  private static Message place(int line, int column) {
    return line == 1 ? Message.of("place.column", column) : Message.of("place", line, column);
  }

  private static ShapeProblem syntax(Message message) {
    return new ShapeProblem("", "syntax", "JSON", message);
  }

  /** A text is not UTF-8, or has a lone surrogate. */
  public static ShapeProblem encoding() {
    return new ShapeProblem("", "encoding", UTF_8, Message.of("encoding"));
  }
}
