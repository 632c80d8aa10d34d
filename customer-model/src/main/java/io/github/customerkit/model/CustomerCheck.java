package io.github.customerkit.model;

import io.github.customerkit.model.internal.ReturnedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Finds problems of a customer.
 *
 * <p>Modules that read customers and modules that know rules work together through this method and
 * do not depend on each other. An implementation is thread-safe, does not throw for any customer,
 * and puts no personal data into a problem.
 */
@FunctionalInterface
public interface CustomerCheck {

  /**
   * Checks one customer.
   *
   * @param customer the customer; not null
   * @return every problem found, in no particular order; empty if there are none, never null
   */
  List<Problem> check(Customer customer);

  /**
   * Returns a check that runs this check and then another.
   *
   * @param other the second check; not null
   * @return a check with the problems of both, this one's first, as an immutable list
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
   * Returns this check without some of its problems, for example to disable a rule:
   *
   * <pre>{@code
   * CustomerValidator.create().without(problem -> problem.getCode().equals("self-referral"))
   * }</pre>
   *
   * @param unwanted matches the problems to drop; not null
   * @return a check with all other problems, in the same order, as an immutable list
   */
  default CustomerCheck without(Predicate<Problem> unwanted) {
    Predicate<Problem> wanted = Objects.requireNonNull(unwanted, "unwanted").negate();
    return customer -> ReturnedList.copy(check(customer), this).stream().filter(wanted).toList();
  }

  /**
   * Returns this check with another severity for some of its problems, so that they reject a
   * customer or no longer do.
   *
   * @param severity the new severity; not null
   * @param which matches the problems to change; not null
   * @return a check with the same problems, in the same order, as an immutable list
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
