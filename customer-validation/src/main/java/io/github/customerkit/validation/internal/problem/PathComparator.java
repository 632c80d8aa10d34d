package io.github.customerkit.validation.internal.problem;

import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.ObjectSchema;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Orders paths by the fields of the customer and then by index, a whole before its parts. */
final class PathComparator implements Comparator<List<Object>> {

  /** The fields of a customer, then those that only memberships have. */
  private static final List<String> FIELDS =
      Stream.of(
              CustomerSchema.CUSTOMER,
              CustomerSchema.AUDIENCE_MEMBERSHIP,
              CustomerSchema.LOYALTY_MEMBERSHIP)
          .flatMap(PathComparator::names)
          .distinct()
          .toList();

  private static Stream<String> names(ObjectSchema<?, ?> schema) {
    return schema.fields().stream().map(ObjectSchema.Field::name);
  }

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

  /** Returns the position of a field; the last one for a field that customers do not have. */
  private static int rank(String field) {
    int index = FIELDS.indexOf(field);
    return index < 0 ? FIELDS.size() : index;
  }
}
