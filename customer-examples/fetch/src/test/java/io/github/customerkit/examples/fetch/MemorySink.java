package io.github.customerkit.examples.fetch;

import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.examples.fetch.row.NewRows;
import io.github.customerkit.examples.fetch.row.RejectedRow;
import io.github.customerkit.examples.fetch.row.SeenRows;
import io.github.customerkit.model.Customer;
import java.util.ArrayList;
import java.util.List;

/** Keeps all rows in memory, across runs. */
public final class MemorySink implements CustomerSink {

  private final List<Customer> customers = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private Checkpoint at = Checkpoint.BEGIN;
  private boolean isComplete;

  @Override
  public Checkpoint begin(SeenRows seen) {
    customers.forEach(customer -> seen.addCustomer(customer.getId()));
    rejected.forEach(row -> seen.addRejected(row.fingerprint()));
    return at;
  }

  @Override
  public void store(NewRows rows, Checkpoint next) {
    customers.addAll(rows.accepted());
    rejected.addAll(rows.rejected());
    at = next;
  }

  @Override
  public void complete() {
    isComplete = true;
  }

  public List<Long> ids() {
    return customers.stream().map(Customer::getId).toList();
  }

  public List<RejectedRow> rejected() {
    return rejected;
  }

  public boolean isComplete() {
    return isComplete;
  }
}
