package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * For what the server would answer an update with 400, beside attributes that are not as defined.
 */
final class RequestFault {

  private static final int MAX_CODE_POINTS = 1000;

  private RequestFault() {}

  static List<Problem> inIntegrationId(String integrationId) {
    String pointer = Problem.pointer("integrationId");
    if (integrationId.isBlank()) {
      return List.of(error(pointer, "blank", "visible text", "must contain a visible character"));
    }
    if (WellFormed.firstLoneSurrogate(integrationId) >= 0) {
      return List.of(ShapeFault.encoding().in(Words.ENGLISH));
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
