package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.row.CanonicalCustomer;
import io.github.customerkit.examples.database.row.CustomerState;
import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.examples.database.row.RejectedRecord;
import io.github.customerkit.examples.database.row.StoredCustomer;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of one input, in their order, that are stored together or not at all. */
public final class Batch {

  private static final int MAX_RECORDS = 1000;

  /**
   * Of documents, and of what is wrong with them, so that a few large ones do not fill the memory.
   */
  private static final long MAX_BYTES = 4 << 20;

  /** Without its texts. A small record may have thousands of problems. */
  private static final int BYTES_OF_A_PROBLEM = 256;

  private final CustomerJson json = CustomerJson.create();
  private final List<StoredCustomer> customers = new ArrayList<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private final ImportSource source;
  private final long first;
  private long last;

  /** So many of the last customers count only if they are updated: they were counted before. */
  private int repeats;

  private long bytes;

  /** Begins behind a record. */
  Batch(ImportSource source, long behind) {
    this.source = source;
    first = behind + 1;
    last = behind;
  }

  /** The new rows of a page, which ends behind so many rows of its list. */
  public static Batch ofPage(ImportSource source, NewRows rows, long behind, long end) {
    Batch page = new Batch(source, behind);
    rows.accepted().forEach(page::add);
    rows.again().forEach(page::add);
    page.repeats = rows.again().size();
    rows.rejected()
        .forEach(row -> page.add(new RejectedRecord(row.row(), null, null, row.record())));
    page.last = end;
    return page;
  }

  void add(CustomerRecord found) {
    last = found.getNumber();
    if (found.isAccepted()) {
      add(found.orElseThrow());
    } else {
      add(RejectedRecord.of(found));
    }
  }

  private void add(Customer customer) {
    // What means the same has the same digest, as it is no difference in a comparison.
    byte[] document = json.write(CanonicalCustomer.of(customer));
    bytes += document.length;
    byte[] digest = Sha256.sha256().digest(document);
    customers.add(
        new StoredCustomer(customer, CustomerState.of(customer.getLastActivity(), digest, source)));
  }

  private void add(RejectedRecord reject) {
    byte[] raw = reject.record().getRawBytes();
    bytes += raw == null ? 0 : raw.length;
    for (Problem problem : reject.record().getProblems()) {
      bytes += BYTES_OF_A_PROBLEM + problem.getPointer().length() + problem.getMessage().length();
    }
    rejected.add(reject);
  }

  ImportSource source() {
    return source;
  }

  boolean isFull() {
    return last - first + 1 >= MAX_RECORDS || bytes >= MAX_BYTES;
  }

  /** Whether it is so large that it should not be held beside another one. */
  boolean isLarge() {
    return bytes >= 2 * MAX_BYTES;
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

  List<RejectedRecord> rejected() {
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
  Result against(Map<Long, CustomerState> known) {
    Map<Long, StoredCustomer> toStore = new LinkedHashMap<>();
    Set<Long> same = new HashSet<>();
    long inserted = 0;
    long updated = 0;
    long unchanged = 0;
    for (int i = 0; i < customers.size(); i++) {
      StoredCustomer next = customers.get(i);
      Long id = next.customer().getId();
      CustomerState before = known.get(id);
      if (before != null && !next.state().isNewsAfter(before)) {
        unchanged += i < customers.size() - repeats ? 1 : 0;
        if (next.state().isSame(before)) {
          same.add(id);
        }
        continue;
      }
      inserted += before == null ? 1 : 0;
      updated += before == null ? 0 : 1;
      CustomerState after = before == null ? next.state() : next.state().after(before);
      known.put(id, after);
      toStore.put(id, new StoredCustomer(next.customer(), after));
    }
    same.removeAll(toStore.keySet());
    return new Result(
        toStore, same, new ImportCounts(inserted, updated, unchanged, rejected.size()));
  }

  /**
   * The outcome of a batch.
   *
   * @param toStore the customers to store, by ID
   * @param same the IDs of those that are stored as they are
   * @param counts what became of the records
   */
  record Result(Map<Long, StoredCustomer> toStore, Set<Long> same, ImportCounts counts) {}
}
