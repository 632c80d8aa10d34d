package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.model.internal.BoundedText;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * What is wrong with a document that is no customer at all: a problem whose language is not chosen
 * yet.
 *
 * @param pointer where
 * @param code what
 * @param expected what was expected there
 * @param message the message in some words
 */
record ShapeFault(String pointer, String code, String expected, Function<Words, String> message) {

  private static final String UTF_8 = "UTF-8";

  ShapeFault {
    pointer = BoundedText.of(pointer);
  }

  /** The problem in a language. */
  Problem in(Words words) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message.apply(words));
  }

  /** Problems in a language, in the same order. */
  static List<Problem> in(Words words, List<ShapeFault> faults) {
    return faults.stream().map(fault -> fault.in(words)).toList();
  }

  static ShapeFault missing(String pointer, String expected) {
    return new ShapeFault(pointer, "missing", expected, words -> words.missing(expected));
  }

  /** A member that must be there, and may be null, is not there. */
  static ShapeFault absent(String pointer, String type) {
    return new ShapeFault(pointer, "missing", type + " or null", words -> words.absent(type));
  }

  static ShapeFault wrongType(String pointer, String expected, JsonToken found) {
    return wrongType(pointer, expected, words -> words.wrongType(expected, found));
  }

  /** An input, or a value of it, is of another kind than it was said to be. */
  static ShapeFault otherInput(String expected, FoundInput found) {
    return found.form().isEncoding()
        ? notUtf8(found)
        : wrongType("", expected, words -> words.otherInput(expected, found));
  }

  /** An input is no JSON, and what it is has a name. */
  static ShapeFault notJson(FoundInput found) {
    return found.form().isEncoding()
        ? notUtf8(found)
        : syntax(words -> words.otherInput("JSON", found));
  }

  private static ShapeFault notUtf8(FoundInput found) {
    return new ShapeFault("", "encoding", UTF_8, words -> words.otherInput(UTF_8, found));
  }

  /** An integer field holds a number that is not written as an integer. */
  static ShapeFault wrongNotation(String pointer, String expected) {
    return wrongType(pointer, expected, words -> words.wrongNotation(expected));
  }

  /** A parser that is not ours took what JSON does not know as a number. */
  static ShapeFault notFinite(String pointer) {
    return wrongType(pointer, "number", Words::notFinite);
  }

  private static ShapeFault wrongType(
      String pointer, String expected, Function<Words, String> message) {
    return new ShapeFault(pointer, "wrong-type", expected, message);
  }

  static ShapeFault outOfRange(String pointer, String expected) {
    return new ShapeFault(pointer, "out-of-range", expected, words -> words.outOfRange(expected));
  }

  static ShapeFault badTimestamp(String pointer) {
    return new ShapeFault(pointer, "bad-timestamp", "date-time", Words::badTimestamp);
  }

  static ShapeFault tooLarge(String pointer, Limited what, long limit) {
    String expected = "<= " + limit + " " + what.unit();
    return new ShapeFault(pointer, "too-large", expected, words -> words.tooLarge(what, limit));
  }

  /** A document is longer than a document may be, and was not looked at. */
  static ShapeFault tooLong(int limit) {
    return tooLarge("", Limited.DOCUMENT, limit);
  }

  static ShapeFault scaleTooLarge(String pointer, int limit) {
    String expected = "-" + limit + " <= scale <= " + limit;
    return new ShapeFault(pointer, "too-large", expected, words -> words.scaleTooLarge(limit));
  }

  /** A parser that is not ours has a limit of its own; only users of English have such a parser. */
  static ShapeFault beyondParser() {
    return new ShapeFault(
        "",
        "too-large",
        "<= the parser's limits",
        words -> "beyond a limit of the mapper's parser");
  }

  static ShapeFault duplicateName(String pointer) {
    return new ShapeFault(pointer, "duplicate-name", "unique names", Words::duplicateName);
  }

  static ShapeFault syntax(TokenStreamLocation at) {
    return syntax(words -> words.syntax(at.getLineNr(), at.getColumnNr()));
  }

  /** The document is whole, and then there is more. */
  static ShapeFault trailing(TokenStreamLocation at) {
    return syntax(words -> words.trailing(at.getLineNr(), at.getColumnNr()));
  }

  private static ShapeFault syntax(Function<Words, String> message) {
    return new ShapeFault("", "syntax", "JSON", message);
  }

  static ShapeFault encoding() {
    return new ShapeFault("", "encoding", UTF_8, Words::encoding);
  }
}
