package io.github.customerkit.examples.database;

import io.github.customerkit.model.Customer;
import java.time.Instant;

/**
 * A customer to be stored.
 *
 * @param customer the customer
 * @param state what tells it from an earlier state of the same customer
 */
record StoredCustomer(Customer customer, State state) {

  /**
   * What is compared between two states of a customer.
   *
   * @param lastActivity the later one wins
   * @param digest SHA-256 of the document of its canonical form, in bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  record State(Instant lastActivity, byte[] digest) {}

  byte[] digest() {
    return state.digest();
  }
}
