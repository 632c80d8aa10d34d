package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.model.Customer;
import java.util.List;

/**
 * What a page has that no page before had, in the page's order; and what it has of those that came.
 *
 * @param accepted its new customers
 * @param again customers that came before, as they are now; those that two pages share among them
 * @param rejected its rows that are rejected
 */
public record NewRows(List<Customer> accepted, List<Customer> again, List<RejectedRow> rejected) {

  boolean isEmpty() {
    return accepted.isEmpty() && rejected.isEmpty();
  }

  int size() {
    return accepted.size() + rejected.size();
  }

  /** Returns how many new ones there are; no data of them. */
  @Override
  public String toString() {
    return "NewRows(accepted=" + accepted.size() + ", rejected=" + rejected.size() + ")";
  }
}
