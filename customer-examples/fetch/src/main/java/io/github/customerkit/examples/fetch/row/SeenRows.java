package io.github.customerkit.examples.fetch.row;

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

  private final LongSet customers = new LongSet();
  private final LongSet rejected = new LongSet();

  public SeenRows() {}

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

  /** Returns how many of the rows that a page shares with the one before came before. */
  public int known(PageResponse answer, PageRequest request) {
    List<CustomerRecord> rows = answer.page().getData();
    Map<Long, Integer> alike = new HashMap<>();
    int known = 0;
    for (CustomerRecord row : rows.subList(0, Math.min(rows.size(), request.overlap()))) {
      boolean isKnown =
          row.isAccepted()
              ? customers.contains(row.orElseThrow().getId())
              : rejected.contains(fingerprint(answer, row, alike));
      known += isKnown ? 1 : 0;
    }
    return known;
  }

  /**
   * Returns what a page has that did not come before; from now on it did.
   *
   * @param before how many different rows came before
   */
  public NewRows newOf(PageResponse answer, long before) {
    List<Customer> accepted = new ArrayList<>();
    List<Customer> again = new ArrayList<>();
    List<RejectedRow> bad = new ArrayList<>();
    Map<Long, Integer> alike = new HashMap<>();
    for (CustomerRecord row : answer.page().getData()) {
      if (row.isAccepted()) {
        Customer customer = row.orElseThrow();
        (customers.add(customer.getId()) ? accepted : again).add(customer);
        continue;
      }
      long fingerprint = fingerprint(answer, row, alike);
      if (rejected.add(fingerprint)) {
        bad.add(new RejectedRow(before + accepted.size() + bad.size() + 1, fingerprint, row));
      }
    }
    return new NewRows(List.copyOf(accepted), List.copyOf(again), List.copyOf(bad));
  }

  /** Two rows of a page with the same bytes are two; the same page again has the same two. */
  private static long fingerprint(
      PageResponse answer, CustomerRecord row, Map<Long, Integer> alike) {
    long content = answer.fingerprint(row);
    return content + alike.merge(content, 1, Integer::sum);
  }
}
