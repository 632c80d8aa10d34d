package io.github.customerkit.examples.commandline.imports;

/**
 * The customers of a database that a complete input or list does not have.
 *
 * @param count the number of such customers
 * @param isDeleted whether they were deleted
 */
public record UnseenCustomers(long count, boolean isDeleted) {

  /** Returns one line for a person. */
  public String text() {
    return count
        + (count == 1 ? " customer of the database" : " customers of the database")
        + (count == 1 ? " was not seen" : " were not seen")
        + (isDeleted ? (count == 1 ? " and was deleted" : " and were deleted") : "");
  }

  long deleted() {
    return isDeleted ? count : 0;
  }
}
