package io.github.customerkit.json.internal.problem;

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
public record ShapeProblem(
    String pointer, String code, String expected, Function<ShapeMessages, String> message) {

  private static final String UTF_8 = "UTF-8";

  public ShapeProblem {
    pointer = BoundedText.of(pointer);
  }

  /** The problem in a language. */
  public Problem in(ShapeMessages words) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message.apply(words));
  }

  /** Problems in a language, in the same order. */
  public static List<Problem> in(ShapeMessages words, List<ShapeProblem> faults) {
    return faults.stream().map(fault -> fault.in(words)).toList();
  }

  public static ShapeProblem missing(String pointer, String expected) {
    return new ShapeProblem(pointer, "missing", expected, words -> words.missing(expected));
  }

  /** A member that must be there, and may be null, is not there. */
  public static ShapeProblem absent(String pointer, String type) {
    return new ShapeProblem(pointer, "missing", type + " or null", words -> words.absent(type));
  }

  public static ShapeProblem wrongType(String pointer, String expected, JsonToken found) {
    return wrongType(pointer, expected, words -> words.wrongType(expected, found));
  }

  /** An input, or a value of it, is of another kind than it was said to be. */
  public static ShapeProblem otherInput(String expected, FoundInput found) {
    return found.form().isEncoding()
        ? notUtf8(found)
        : wrongType("", expected, words -> words.otherInput(expected, found));
  }

  /** An input is no JSON, and what it is has a name. */
  public static ShapeProblem notJson(FoundInput found) {
    return found.form().isEncoding()
        ? notUtf8(found)
        : syntax(words -> words.otherInput("JSON", found));
  }

  private static ShapeProblem notUtf8(FoundInput found) {
    return new ShapeProblem("", "encoding", UTF_8, words -> words.otherInput(UTF_8, found));
  }

  /** An integer field holds a number that is not written as an integer. */
  public static ShapeProblem wrongNotation(String pointer, String expected) {
    return wrongType(pointer, expected, words -> words.wrongNotation(expected));
  }

  /** A parser that is not ours took what JSON does not know as a number. */
  public static ShapeProblem notFinite(String pointer) {
    return wrongType(pointer, "number", ShapeMessages::notFinite);
  }

  private static ShapeProblem wrongType(
      String pointer, String expected, Function<ShapeMessages, String> message) {
    return new ShapeProblem(pointer, "wrong-type", expected, message);
  }

  public static ShapeProblem outOfRange(String pointer, String expected) {
    return new ShapeProblem(pointer, "out-of-range", expected, words -> words.outOfRange(expected));
  }

  public static ShapeProblem badTimestamp(String pointer) {
    return new ShapeProblem(pointer, "bad-timestamp", "date-time", ShapeMessages::badTimestamp);
  }

  public static ShapeProblem tooLarge(String pointer, LimitKind what, long limit) {
    String expected = "<= " + limit + " " + what.unit();
    return new ShapeProblem(pointer, "too-large", expected, words -> words.tooLarge(what, limit));
  }

  /** A document is longer than a document may be, and was not looked at. */
  public static ShapeProblem tooLong(int limit) {
    return tooLarge("", LimitKind.DOCUMENT, limit);
  }

  public static ShapeProblem scaleTooLarge(String pointer, int limit) {
    String expected = "-" + limit + " <= scale <= " + limit;
    return new ShapeProblem(pointer, "too-large", expected, words -> words.scaleTooLarge(limit));
  }

  /** A parser that is not ours has a limit of its own; only users of English have such a parser. */
  public static ShapeProblem beyondParser() {
    return new ShapeProblem(
        "",
        "too-large",
        "<= the parser's limits",
        words -> "beyond a limit of the mapper's parser");
  }

  public static ShapeProblem duplicateName(String pointer) {
    return new ShapeProblem(
        pointer, "duplicate-name", "unique names", ShapeMessages::duplicateName);
  }

  public static ShapeProblem syntax(TokenStreamLocation at) {
    return syntax(words -> words.syntax(at.getLineNr(), at.getColumnNr()));
  }

  /** The document is whole, and then there is more. */
  public static ShapeProblem trailing(TokenStreamLocation at) {
    return syntax(words -> words.trailing(at.getLineNr(), at.getColumnNr()));
  }

  private static ShapeProblem syntax(Function<ShapeMessages, String> message) {
    return new ShapeProblem("", "syntax", "JSON", message);
  }

  public static ShapeProblem encoding() {
    return new ShapeProblem("", "encoding", UTF_8, ShapeMessages::encoding);
  }
}
