package io.github.customerkit.json.request;

import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.internal.problem.ShapeMessages;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Surrogates;
import io.github.customerkit.json.internal.token.GeneratorOutput;
import io.github.customerkit.json.internal.token.UntypedValue;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import io.github.customerkit.model.internal.InvisibleCharacters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * For what the server would answer an update with 400, beside attributes that are not as defined.
 */
final class RequestProblems {

  private static final int MAX_CODE_POINTS = 1000;

  private RequestProblems() {}

  static List<Problem> inIntegrationId(String integrationId) {
    String pointer = Problem.pointer("integrationId");
    // As in a document, whose rules are asked only where it is well-formed.
    if (Surrogates.firstLoneSurrogate(integrationId) >= 0) {
      return List.of(encoding(pointer));
    }
    if (InvisibleCharacters.isBlank(integrationId)) {
      return List.of(
          error(pointer, "blank", "visible text", "must contain at least one visible character"));
    }
    return integrationId.codePointCount(0, integrationId.length()) > MAX_CODE_POINTS
        ? List.of(
            error(
                pointer,
                "too-long",
                "<= " + MAX_CODE_POINTS + " code points",
                "must have at most " + MAX_CODE_POINTS + " characters"))
        : List.of();
  }

  /** An ID that no URL can have as a segment of its path, however it is encoded. */
  static List<Problem> inPath(String integrationId) {
    return isDots(integrationId)
        ? List.of(
            error(
                Problem.pointer("integrationId"),
                "dot-segment",
                "not . or ..",
                "cannot stand in a path, as an update of more than attributes needs"))
        : List.of();
  }

  static boolean isDots(String integrationId) {
    return integrationId.equals(".") || integrationId.equals("..");
  }

  /** Attributes that JSON cannot carry. */
  static List<Problem> inAttributes(Attributes attributes) {
    try {
      GeneratorOutput.write(UntypedValue::write, attributes.asMap());
      return List.of();
    } catch (CustomerJsonException unwritable) {
      return unwritable.getProblems().stream()
          .map(
              problem ->
                  error(
                      Problem.pointer("attributes"),
                      problem.getCode(),
                      problem.getExpected(),
                      problem.getMessage()))
          .toList();
    }
  }

  private static Problem encoding(String pointer) {
    Problem fault = ShapeMessages.ENGLISH.problem(ShapeProblem.encoding());
    return error(pointer, fault.getCode(), fault.getExpected(), fault.getMessage());
  }

  static List<Problem> inAudiences(Set<Long> additions, Set<Long> deletions) {
    Set<Long> both = new TreeSet<>(additions);
    both.retainAll(deletions);
    return both.stream()
        .map(
            id ->
                error(
                    Problem.pointer("audiencesChanges"),
                    "added-and-deleted",
                    "distinct ids",
                    "audience " + id + " is to be added and to be deleted"))
        .toList();
  }

  private static Problem error(String pointer, String code, String expected, String message) {
    return Problem.of(pointer, code, Severity.ERROR, expected, message);
  }
}
