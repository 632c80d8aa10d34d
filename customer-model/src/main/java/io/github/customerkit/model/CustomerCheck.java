package io.github.customerkit.model;

import io.github.customerkit.model.internal.ReturnedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

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
      List<Problem> both = new ArrayList<>(ReturnedList.copy(check(customer), this));
      both.addAll(ReturnedList.copy(other.check(customer), other));
      return List.copyOf(both);
    };
  }

  /**
   * This check without some of its problems, to leave out a rule:
   *
   * <pre>{@code
   * CustomerValidator.create().without(problem -> problem.getCode().equals("self-referral"))
   * }</pre>
   *
   * @param unwanted tells the problems that are not to be told; not null
   * @return a check that gives all others, in the same order, as an immutable list
   */
  default CustomerCheck without(Predicate<Problem> unwanted) {
    Predicate<Problem> wanted = Objects.requireNonNull(unwanted, "unwanted").negate();
    return customer -> ReturnedList.copy(check(customer), this).stream().filter(wanted).toList();
  }

  /**
   * This check with some of its problems weighed otherwise, so that they reject a customer or no
   * longer do.
   *
   * @param severity what these problems weigh; not null
   * @param which tells which problems; not null
   * @return a check that gives the same problems, in the same order, as an immutable list
   */
  default CustomerCheck withSeverity(Severity severity, Predicate<Problem> which) {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(which, "which");
    return customer ->
        ReturnedList.copy(check(customer), this).stream()
            .map(problem -> which.test(problem) ? problem.withSeverity(severity) : problem)
            .toList();
  }
}
