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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Consecutive records of one input, stored in one transaction. */
public final class Batch {

  private static final int MAX_RECORDS = 1000;

  /**
   * Limits the bytes of documents and problems, so that a few large records do not exhaust the
   * memory.
   */
  private static final long MAX_BYTES = 4 << 20;

  /**
   * The estimated size of a problem without its texts. A small record may have thousands of them.
   */
  private static final int PROBLEM_BYTES = 256;

  private final CustomerJson json = CustomerJson.create();
  private final List<StoredCustomer> customers = new ArrayList<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private final ImportSource source;
  private final long first;
  private long last;

  /** The number of last customers that count only if updated, because they are already counted. */
  private int repeats;

  private long bytes;

  /** Creates a batch that starts after the given record number. */
  Batch(ImportSource source, long previous) {
    this.source = source;
    first = previous + 1;
    last = previous;
  }

  /**
   * Returns a batch with the rows of a page.
   *
   * @param source the fetch that the page belongs to
   * @param rows the rows of the page
   * @param previous the number of rows of the list before the page
   * @param end the number of rows of the list up to the end of the page
   */
  public static Batch ofPage(ImportSource source, NewRows rows, long previous, long end) {
    Batch page = new Batch(source, previous);
    rows.accepted().forEach(page::add);
    rows.again().forEach(page::add);
    page.repeats = rows.again().size();
    rows.rejected()
        .forEach(row -> page.add(new RejectedRecord(row.row(), null, null, row.record())));
    page.last = end;
    return page;
  }

  /** Returns a batch with one customer, which comes from no input. */
  static Batch ofOne(Customer customer, Instant asOf) {
    Batch batch = new Batch(new ImportSource(0, 0, asOf.toEpochMilli()), 0);
    batch.add(customer);
    return batch;
  }

  void add(CustomerRecord record) {
    last = record.getNumber();
    if (record.isAccepted()) {
      add(record.orElseThrow());
    } else {
      add(RejectedRecord.of(record));
    }
  }

  private void add(Customer customer) {
    // Equivalent documents have the same digest, as a comparison finds no difference between them.
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
      bytes += PROBLEM_BYTES + problem.getPointer().length() + problem.getMessage().length();
    }
    rejected.add(reject);
  }

  ImportSource source() {
    return source;
  }

  boolean isFull() {
    return last - first + 1 >= MAX_RECORDS || bytes >= MAX_BYTES;
  }

  /** Returns whether the batch is too large to be held together with another one. */
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
    customers.forEach(entry -> ids.add(entry.customer().getId()));
    return ids;
  }

  /**
   * Determines which customers to store, and counts them record by record, as if each were stored
   * alone.
   *
   * @param known the stored states by ID; updated to the states after the batch
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
      CustomerState stored = known.get(id);
      if (stored == null || next.state().supersedes(stored)) {
        inserted += stored == null ? 1 : 0;
        updated += stored == null ? 0 : 1;
        StoredCustomer after = next.after(stored);
        known.put(id, after.state());
        toStore.put(id, after);
      } else {
        unchanged += i < customers.size() - repeats ? 1 : 0;
        addIfSame(same, next, stored);
      }
    }
    same.removeAll(toStore.keySet());
    return new Result(
        toStore, same, new ImportCounts(inserted, updated, unchanged, rejected.size()));
  }

  private static void addIfSame(Set<Long> same, StoredCustomer next, CustomerState stored) {
    if (next.state().isSame(stored)) {
      same.add(next.customer().getId());
    }
  }

  /**
   * The outcome of a batch.
   *
   * @param toStore the customers to store, by ID
   * @param same the IDs of the customers whose stored state is the same
   * @param counts the counts of the records by outcome
   */
  record Result(Map<Long, StoredCustomer> toStore, Set<Long> same, ImportCounts counts) {}
}
