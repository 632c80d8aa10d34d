package io.github.customerkit.examples.commandline.imports;

/**
 * The customers of a database who did not come in an input, or list, that has all of them.
 *
 * @param count how many there were
 * @param isDeleted whether they were deleted
 */
public record UnseenCustomers(long count, boolean isDeleted) {

  /** One line, for a person. */
  public String text() {
    return count
        + (count == 1 ? " customer of the database" : " customers of the database")
        + " did not come"
        + (isDeleted ? (count == 1 ? ", and was deleted" : ", and were deleted") : "");
  }

  long deleted() {
    return isDeleted ? count : 0;
  }
}
