package io.github.customerkit.json.mapping;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.JsonKind;
import io.github.customerkit.json.internal.problem.LimitKind;
import io.github.customerkit.json.internal.problem.ProblemCollector;
import io.github.customerkit.json.internal.problem.ProblemCollector.RecordEnd;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a DTO, with the pointer to the value being checked. */
final class DtoProblems {

  private final ProblemCollector problems = new ProblemCollector();
  private final List<Object> steps = new ArrayList<>();

  List<Problem> asList() {
    return ShapeMessages.ENGLISH.problems(problems.asList());
  }

  /**
   * Throws the problems, if there are any.
   *
   * @throws CustomerJsonException if there are problems; carries all of them
   */
  void requireNone(CustomerJsonException.Kind kind) {
    if (!problems.isEmpty()) {
      throw CustomerJsonException.of(kind, asList());
    }
  }

  /** Enters a member or an element of the current object or list. */
  void enter(Object step) {
    steps.add(step);
  }

  /** Returns to the enclosing object or list. */
  void leave() {
    steps.remove(steps.size() - 1);
  }

  int depth() {
    return steps.size();
  }

  void missing(String expected) {
    problems.add(ShapeProblem.missing(pointer(), expected));
  }

  void wrongType(String expected, JsonKind found) {
    problems.add(ShapeProblem.wrongType(pointer(), expected, found));
  }

  void badTimestamp() {
    problems.add(ShapeProblem.badTimestamp(pointer()));
  }

  void duplicateName() {
    problems.add(ShapeProblem.duplicateName(pointer()));
  }

  void tooLarge(LimitKind kind, int limit) {
    problems.add(ShapeProblem.tooLarge(pointer(), kind, limit));
  }

  void scaleTooLarge(int limit) {
    problems.add(ShapeProblem.scaleTooLarge(pointer(), limit));
  }

  /** Ends the check at a string that UTF-8 cannot represent, as reading a document does. */
  RecordEnd encoding() {
    return problems.end(ShapeProblem.encoding());
  }

  /** Ends the check at an object or list nested too deep. */
  RecordEnd nestedTooDeep(int limit) {
    return problems.end(ShapeProblem.tooLarge("", LimitKind.NESTING, limit));
  }

  private String pointer() {
    return Problem.pointer(steps.toArray());
  }
}
