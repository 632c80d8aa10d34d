package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.model.Customer;
import java.util.List;

/**
 * The rows of a page, in its order, divided into new customers, repeated customers and rejected
 * rows.
 *
 * @param accepted the customers that no earlier page had
 * @param again the customers that an earlier page had, in their current state; includes the overlap
 *     of two pages
 * @param rejected the rejected rows that no earlier page had
 */
public record NewRows(List<Customer> accepted, List<Customer> again, List<RejectedRow> rejected) {

  boolean isEmpty() {
    return accepted.isEmpty() && rejected.isEmpty();
  }

  int size() {
    return accepted.size() + rejected.size();
  }

  /** Returns the numbers of new rows, without their data. */
  @Override
  public String toString() {
    return "NewRows(accepted=" + accepted.size() + ", rejected=" + rejected.size() + ")";
  }
}
