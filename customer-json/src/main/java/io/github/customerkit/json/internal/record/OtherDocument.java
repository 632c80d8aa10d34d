package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.internal.detect.ObjectHead;
import io.github.customerkit.json.internal.envelope.KnownEnvelope;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import java.util.List;
import java.util.Set;

/**
 * Names valid objects that are no customers: a server's answer to a bad request, or a document with
 * a customer inside it.
 */
final class OtherDocument {

  /** Required fields that only customers have. */
  private static final Set<String> FIELDS_OF_CUSTOMERS =
      Set.of("/attributes", "/closedSessions", "/totalSales");

  /** The problems that an object of another kind can have. */
  private static final Set<String> CODES =
      Set.of("missing", "wrong-type", "bad-timestamp", "out-of-range");

  private OtherDocument() {}

  /** Returns the problems of a document; a single one if it is of another kind. */
  static List<ShapeProblem> named(List<ShapeProblem> problems, byte[] bytes, int from, int to) {
    if (!hasOtherFields(problems)) {
      return problems;
    }
    ObjectHead head = ObjectHead.of(bytes, from, to);
    if (head.isServerError()) {
      return List.of(ShapeProblem.otherInput("customer", head.toFoundInput()));
    }
    String place = KnownEnvelope.placeOfCustomer(bytes, from, to);
    return place == null ? problems : List.of(ShapeProblem.customerAt(place));
  }

  private static boolean hasOtherFields(List<ShapeProblem> problems) {
    int missing = 0;
    for (ShapeProblem problem : problems) {
      if (!CODES.contains(problem.code())) {
        return false;
      }
      boolean isMissing = problem.code().equals("missing");
      missing += isMissing && FIELDS_OF_CUSTOMERS.contains(problem.pointer()) ? 1 : 0;
    }
    return missing == FIELDS_OF_CUSTOMERS.size();
  }
}
