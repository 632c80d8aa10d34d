package io.github.customerkit.validation;

import java.util.Comparator;
import java.util.List;

/** Orders places by the fields of the customer and then by index; a whole before its parts. */
final class StepOrder implements Comparator<List<Object>> {

  /** The fields of a customer as declared, then those that only memberships have. */
  private static final List<String> FIELDS =
      List.of(
          "id",
          "created",
          "integrationId",
          "attributes",
          "accountId",
          "closedSessions",
          "totalSales",
          "loyaltyMemberships",
          "audienceMemberships",
          "lastActivity",
          "sandbox",
          "advocateIntegrationId",
          "name",
          "loyaltyProgramId",
          "joined");

  @Override
  public int compare(List<Object> a, List<Object> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = compareSteps(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int compareSteps(Object a, Object b) {
    if (a instanceof Integer x && b instanceof Integer y) {
      return x.compareTo(y);
    }
    if (a instanceof String x && b instanceof String y) {
      int order = Integer.compare(rank(x), rank(y));
      return order == 0 ? x.compareTo(y) : order;
    }
    return a instanceof Integer ? -1 : 1;
  }

  /** Fields of other classes come last. */
  private static int rank(String field) {
    int index = FIELDS.indexOf(field);
    return index < 0 ? FIELDS.size() : index;
  }
}
