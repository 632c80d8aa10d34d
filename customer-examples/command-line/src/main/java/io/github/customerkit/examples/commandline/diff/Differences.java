package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;

/** Receives the differences between two states of an account's customers. */
interface Differences extends AutoCloseable {

  /** Receives a customer that differs between the states. */
  void changed(CustomerChanges changes);

  /** Receives a customer of the newer state only. */
  void added(Customer customer);

  /** Receives a customer of the older state only. */
  void removed(Customer customer);

  /** Ends the differences. */
  void end();

  @Override
  default void close() {}
}
