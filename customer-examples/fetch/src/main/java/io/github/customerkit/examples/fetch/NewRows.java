package io.github.customerkit.examples.fetch;

import io.github.customerkit.model.Customer;
import java.util.List;

/**
 * What a page has that no page before had, in the page's order.
 *
 * @param accepted its customers
 * @param rejected its rows that are no customers
 */
public record NewRows(List<Customer> accepted, List<RejectedRow> rejected) {

  boolean isEmpty() {
    return accepted.isEmpty() && rejected.isEmpty();
  }

  int size() {
    return accepted.size() + rejected.size();
  }

  /** How many there are; no data of them. */
  @Override
  public String toString() {
    return "NewRows(accepted=" + accepted.size() + ", rejected=" + rejected.size() + ")";
  }
}
