package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;

/** Takes what differs between two states of an account's customers. */
interface Differences {

  /** A customer who is in both, and not the same. */
  void changed(CustomerChanges changes);

  /** A customer who is in the newer state only. */
  void added(Customer customer);

  /** A customer who is in the older state only. */
  void removed(Customer customer);

  /** There are no more. */
  void end();
}
