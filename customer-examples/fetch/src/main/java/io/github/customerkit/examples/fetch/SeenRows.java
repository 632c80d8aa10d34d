package io.github.customerkit.examples.fetch;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows have come already: customers by their IDs, others by their bytes. Takes at most 32
 * bytes a row.
 */
public final class SeenRows {

  private final IdSet customers = new IdSet();
  private final IdSet rejected = new IdSet();

  SeenRows() {}

  /**
   * Has a customer of a run before.
   *
   * @param id its ID
   */
  public void addCustomer(long id) {
    customers.add(id);
  }

  /**
   * Has a rejected row of a run before.
   *
   * @param fingerprint as {@link RejectedRow#fingerprint} gave it
   */
  public void addRejected(long fingerprint) {
    rejected.add(fingerprint);
  }

  /**
   * Returns what a page has that did not come before; from now on it did.
   *
   * @param before how many different rows came before
   */
  NewRows newOf(Answer answer, PageRequest request, long before) {
    List<Customer> accepted = new ArrayList<>();
    List<Customer> again = new ArrayList<>();
    List<RejectedRow> bad = new ArrayList<>();
    Map<Long, Integer> alike = new HashMap<>();
    int known = 0;
    for (CustomerRecord row : answer.page().getData()) {
      boolean isNew;
      if (row.isAccepted()) {
        isNew = add(row.orElseThrow(), accepted, again);
      } else {
        long fingerprint = fingerprint(answer, row, alike);
        isNew = rejected.add(fingerprint);
        if (isNew) {
          bad.add(new RejectedRow(before + accepted.size() + bad.size() + 1, fingerprint, row));
        }
      }
      known += !isNew && row.getNumber() <= request.overlap() ? 1 : 0;
    }
    return new NewRows(List.copyOf(accepted), List.copyOf(again), List.copyOf(bad), known);
  }

  private boolean add(Customer customer, List<Customer> accepted, List<Customer> again) {
    boolean isNew = customers.add(customer.getId());
    (isNew ? accepted : again).add(customer);
    return isNew;
  }

  /** Two rows of a page with the same bytes are two; the same page again has the same two. */
  private static long fingerprint(Answer answer, CustomerRecord row, Map<Long, Integer> alike) {
    long content = answer.fingerprint(row);
    return content + alike.merge(content, 1, Integer::sum);
  }
}
