package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows already fetched: customers by ID, rejected rows by fingerprint. Takes at most 32 bytes
 * per row.
 */
public final class SeenRows {

  private final LongSet customers = new LongSet();
  private final LongSet rejected = new LongSet();

  public SeenRows() {}

  /**
   * Adds a customer that an earlier run stored.
   *
   * @param id the customer's ID
   */
  public void addCustomer(long id) {
    customers.add(id);
  }

  /**
   * Adds a rejected row that an earlier run stored.
   *
   * @param fingerprint the value of {@link RejectedRow#fingerprint}
   */
  public void addRejected(long fingerprint) {
    rejected.add(fingerprint);
  }

  /** Returns how many of the overlapping first rows of a page are already known. */
  public int known(PageResponse response, PageRequest request) {
    List<CustomerRecord> rows = response.page().getData();
    Map<Long, Integer> occurrences = new HashMap<>();
    int known = 0;
    for (CustomerRecord row : rows.subList(0, Math.min(rows.size(), request.overlap()))) {
      boolean isKnown =
          row.isAccepted()
              ? customers.contains(row.orElseThrow().getId())
              : rejected.contains(fingerprint(response, row, occurrences));
      known += isKnown ? 1 : 0;
    }
    return known;
  }

  /**
   * Adds the rows of a page; returns which are new, repeated and rejected.
   *
   * @param before the number of distinct rows before the page
   */
  public NewRows newOf(PageResponse response, long before) {
    List<Customer> accepted = new ArrayList<>();
    List<Customer> again = new ArrayList<>();
    List<RejectedRow> newRejected = new ArrayList<>();
    Map<Long, Integer> occurrences = new HashMap<>();
    for (CustomerRecord row : response.page().getData()) {
      if (row.isAccepted()) {
        Customer customer = row.orElseThrow();
        (customers.add(customer.getId()) ? accepted : again).add(customer);
        continue;
      }
      long fingerprint = fingerprint(response, row, occurrences);
      if (rejected.add(fingerprint)) {
        newRejected.add(
            new RejectedRow(before + accepted.size() + newRejected.size() + 1, fingerprint, row));
      }
    }
    return new NewRows(List.copyOf(accepted), List.copyOf(again), List.copyOf(newRejected));
  }

  /**
   * Distinguishes rows with equal bytes within a page; repeating the page gives equal fingerprints.
   */
  private static long fingerprint(
      PageResponse response, CustomerRecord row, Map<Long, Integer> occurrences) {
    long content = response.fingerprint(row);
    return content + occurrences.merge(content, 1, Integer::sum);
  }
}
