package io.github.customerkit.examples.database;

import io.github.customerkit.examples.database.StoredCustomer.State;
import io.github.customerkit.examples.fetch.NewRows;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of one input, in their order, that are stored together or not at all. */
final class Batch {

  private static final int MAX_RECORDS = 1000;

  /** Of documents, so that a few large ones do not fill the memory. */
  private static final long MAX_BYTES = 4 << 20;

  private final CustomerJson json = CustomerJson.create();
  private final List<StoredCustomer> customers = new ArrayList<>();
  private final List<Reject> rejected = new ArrayList<>();
  private final long first;
  private long last;

  /** So many of the last customers count only if they are updated: they were counted before. */
  private int repeats;

  private long bytes;

  /** Begins behind a record. */
  Batch(long behind) {
    first = behind + 1;
    last = behind;
  }

  /** The new rows of a page, which ends behind so many rows of its list. */
  static Batch ofPage(NewRows rows, long behind, long end) {
    Batch page = new Batch(behind);
    rows.accepted().forEach(page::add);
    rows.again().forEach(page::add);
    page.repeats = rows.again().size();
    rows.rejected().forEach(row -> page.add(new Reject(row.row(), null, null, row.record())));
    page.last = end;
    return page;
  }

  void add(CustomerRecord found) {
    last = found.getNumber();
    if (found.isAccepted()) {
      add(found.orElseThrow());
    } else {
      add(Reject.of(found));
    }
  }

  private void add(Customer customer) {
    // What means the same has the same digest, as it is no difference in a comparison.
    byte[] document = json.write(CanonicalCustomer.of(customer));
    bytes += document.length;
    byte[] digest = Digests.sha256().digest(document);
    customers.add(new StoredCustomer(customer, new State(customer.getLastActivity(), digest)));
  }

  private void add(Reject reject) {
    byte[] raw = reject.record().getRawBytes();
    bytes += raw == null ? 0 : raw.length;
    rejected.add(reject);
  }

  boolean isFull() {
    return last - first + 1 >= MAX_RECORDS || bytes >= MAX_BYTES;
  }

  boolean isEmpty() {
    return last < first;
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  List<Reject> rejected() {
    return rejected;
  }

  Set<Long> ids() {
    Set<Long> ids = new HashSet<>();
    customers.forEach(stored -> ids.add(stored.customer().getId()));
    return ids;
  }

  /**
   * What is to be stored, and how it counts: record by record, as if each were stored alone.
   *
   * @param known the states that are stored; changed to those that will be
   */
  Result against(Map<Long, State> known) {
    Map<Long, StoredCustomer> toStore = new LinkedHashMap<>();
    long inserted = 0;
    long updated = 0;
    long unchanged = 0;
    for (int i = 0; i < customers.size(); i++) {
      StoredCustomer next = customers.get(i);
      Long id = next.customer().getId();
      State before = known.get(id);
      if (before == null) {
        inserted++;
      } else if (isNews(before, next.state())) {
        updated++;
      } else {
        unchanged += i < customers.size() - repeats ? 1 : 0;
        continue;
      }
      known.put(id, next.state());
      toStore.put(id, next);
    }
    return new Result(toStore, new ImportCounts(inserted, updated, unchanged, rejected.size()));
  }

  /** The later activity wins; of the same, the later record does. */
  private static boolean isNews(State before, State after) {
    int order = after.lastActivity().compareTo(before.lastActivity());
    return order > 0 || (order == 0 && !Arrays.equals(after.digest(), before.digest()));
  }

  /**
   * The outcome of a batch.
   *
   * @param toStore the customers to store, by ID
   * @param counts what became of the records
   */
  record Result(Map<Long, StoredCustomer> toStore, ImportCounts counts) {}
}
