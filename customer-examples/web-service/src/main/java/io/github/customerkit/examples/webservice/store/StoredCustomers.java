package io.github.customerkit.examples.webservice.store;

import io.github.customerkit.model.Customer;
import java.util.function.Consumer;

/** All stored customers. */
public interface StoredCustomers {

  /**
   * Runs an action for each stored customer, in the order of IDs.
   *
   * @param action the action; not null
   * @throws io.github.customerkit.examples.database.connection.DatabaseFailure if the database
   *     cannot be used
   */
  void forEach(Consumer<Customer> action);
}
