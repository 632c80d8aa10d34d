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
   * @return a check that gives the problems of both, this one's first, as an immutable list
   */
  default CustomerCheck and(CustomerCheck other) {
    Objects.requireNonNull(other, "other");
    return customer -> {
      List<Problem> both = new ArrayList<>(check(customer));
      both.addAll(other.check(customer));
      return List.copyOf(both);
    };
  }
}
