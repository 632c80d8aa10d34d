package io.github.customerkit.json.mapping;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a DTO so far, and where in it the check is. Codes and messages are those of
 * reading a document.
 */
final class DtoProblems {

  /** Unwinds to where the check began when nothing more can be said of the DTO. */
  static final class End extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private End() {
      super(null, null, false, false);
    }
  }

  private static final int MOST = 1_000;
  private static final int MOST_CHARACTERS = 1 << 18;

  private final List<Problem> problems = new ArrayList<>(0);
  private final List<Object> steps = new ArrayList<>();
  private int characters;

  List<Problem> asList() {
    return List.copyOf(problems);
  }

  /** Goes to a member or an element of the object or list that the check is in. */
  void enter(Object step) {
    steps.add(step);
  }

  /** Goes back to the object or list that holds it. */
  void leave() {
    steps.remove(steps.size() - 1);
  }

  int depth() {
    return steps.size();
  }

  void missing(String expected) {
    add("missing", expected, "required, but absent or null; expected " + expected);
  }

  void wrongType(String expected, String found) {
    add("wrong-type", expected, "expected " + expected + ", found " + found);
  }

  void badTimestamp() {
    add(
        "bad-timestamp",
        "date-time",
        "expected an RFC 3339 timestamp such as 2020-02-07T08:15:22Z");
  }

  void duplicateName() {
    add("duplicate-name", "unique names", "the name stands more than once in its object");
  }

  void tooLarge(String what, int limit, String unit) {
    add("too-large", "<= " + limit + " " + unit, what + " of more than " + limit + " " + unit);
  }

  void scaleTooLarge(int limit) {
    add(
        "too-large",
        "-" + limit + " <= scale <= " + limit,
        "a number whose scale is beyond " + limit);
  }

  /** A text that UTF-8 cannot carry ends the check, as it ends the reading of a document. */
  End encoding() {
    return end("encoding", "UTF-8", "not valid UTF-8, or a lone surrogate in a text");
  }

  /** Something too large of which nothing more can be said. */
  End endTooLarge(String what, int limit, String unit) {
    String expected = "<= " + limit + " " + unit;
    return end("too-large", expected, what + " of more than " + limit + " " + unit);
  }

  private End end(String code, String expected, String message) {
    problems.add(Problem.of("", code, Severity.ERROR, expected, message));
    return new End();
  }

  private void add(String code, String expected, String message) {
    if (problems.size() == MOST) {
      throw endTooLarge("a record", MOST, "problems");
    }
    if (characters > MOST_CHARACTERS) {
      throw endTooLarge("pointers to the problems", MOST_CHARACTERS, "characters");
    }
    String pointer = Problem.pointer(steps.toArray());
    characters += pointer.length();
    problems.add(Problem.of(pointer, code, Severity.ERROR, expected, message));
  }
}
