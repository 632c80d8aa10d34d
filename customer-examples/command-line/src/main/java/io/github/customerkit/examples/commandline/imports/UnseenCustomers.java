package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.language.Message;

/**
 * The customers of a database that a complete input or list does not have.
 *
 * @param count the number of such customers
 * @param isDeleted whether they were deleted
 */
public record UnseenCustomers(long count, boolean isDeleted) {

  /** Returns one line for a person. */
  public Message message() {
    return Message.counted(isDeleted ? "unseen.deleted" : "unseen", count);
  }

  long deleted() {
    return isDeleted ? count : 0;
  }
}
