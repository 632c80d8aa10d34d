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

  /** What a page has that did not come before; from now on it did. */
  NewRows newOf(Answer answer, long skip) {
    List<Customer> accepted = new ArrayList<>();
    List<Customer> again = new ArrayList<>();
    List<RejectedRow> bad = new ArrayList<>();
    // Two rows of a page with the same bytes are two; the same page again has the same two.
    Map<Long, Integer> alike = new HashMap<>();
    for (CustomerRecord row : answer.page().getData()) {
      if (row.isAccepted()) {
        Customer customer = row.orElseThrow();
        (customers.add(customer.getId()) ? accepted : again).add(customer);
        continue;
      }
      byte[] bytes = row.getRawBytes();
      // One that is too long to be held is known by its place in its page.
      long content = bytes == null ? answer.fingerprint() + row.getNumber() : Fingerprint.of(bytes);
      long fingerprint = content + alike.merge(content, 1, Integer::sum);
      if (rejected.add(fingerprint)) {
        bad.add(new RejectedRow(skip + row.getNumber(), fingerprint, row));
      }
    }
    return new NewRows(List.copyOf(accepted), List.copyOf(again), List.copyOf(bad));
  }
}
