package io.github.customerkit.validation.internal.rule;

import io.github.customerkit.model.AudienceMembership;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.LoyaltyMembership;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place with constraints: a type, one of its properties, or a type argument of a property.
 *
 * @param property the property; empty for the type itself
 * @param arguments the index of the type argument at each depth; empty for the property itself
 */
record Place(Class<?> type, String property, List<Integer> arguments) {

  /** The pointers of the parts of a customer. */
  static final Map<Class<?>, String> POINTERS =
      Map.of(
          Customer.class, "",
          AudienceMembership.class, "/audienceMemberships/*",
          LoyaltyMembership.class, "/loyaltyMemberships/*");

  Place(Class<?> type, String property) {
    this(type, property, List.of());
  }

  Place argument(int index) {
    return new Place(type, property, Stream.concat(arguments.stream(), Stream.of(index)).toList());
  }

  /** Returns the pointer in a customer, with {@code *} for an index. */
  String pointer() {
    String root = POINTERS.getOrDefault(type, "");
    return property.isEmpty() ? root : root + '/' + property + "/*".repeat(arguments.size());
  }
}
