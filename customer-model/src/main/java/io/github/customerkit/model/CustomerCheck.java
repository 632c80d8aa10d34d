package io.github.customerkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Says what is wrong with a customer.
 *
 * <p>Through this one method the modules that read customers and those that know rules work
 * together without knowing each other. An implementation is safe for use by several threads, throws
 * for no customer, and puts no personal data into a problem.
 */
@FunctionalInterface
public interface CustomerCheck {

  /**
   * Checks one customer.
   *
   * @param customer the customer; not null
   * @return every problem found, in no particular order; empty when all is well, never null
   */
  List<Problem> check(Customer customer);

  /**
   * This check and then another, both always asked.
   *
   * @param other the check to ask second; not null
   * @return a check that gives the problems of both
   */
  default CustomerCheck and(CustomerCheck other) {
    Objects.requireNonNull(other, "other");
    return customer -> {
      List<Problem> first = check(customer);
      List<Problem> second = other.check(customer);
      if (first.isEmpty()) {
        return second;
      }
      List<Problem> both = new ArrayList<>(first);
      both.addAll(second);
      return List.copyOf(both);
    };
  }
}
