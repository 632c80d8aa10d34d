package io.github.customerkit.examples.database.row;

import io.github.customerkit.model.Customer;
import org.jspecify.annotations.Nullable;

/**
 * A customer to store.
 *
 * @param customer the customer
 * @param state its state, to compare with the stored one
 */
public record StoredCustomer(Customer customer, CustomerState state) {

  /** Returns this customer as it is stored in place of another state; null if there is none. */
  public StoredCustomer after(@Nullable CustomerState stored) {
    return new StoredCustomer(customer, state.after(stored));
  }
}
