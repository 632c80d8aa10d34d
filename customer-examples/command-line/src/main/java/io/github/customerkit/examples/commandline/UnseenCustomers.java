package io.github.customerkit.examples.commandline;

/**
 * The customers of a database who did not come in an input, or list, that has all of them.
 *
 * @param count how many there were
 * @param isDeleted whether they were deleted
 */
record UnseenCustomers(long count, boolean isDeleted) {

  /** One line, for a person. */
  String text() {
    return count
        + (count == 1 ? " customer of the database" : " customers of the database")
        + " did not come"
        + (isDeleted ? (count == 1 ? ", and was deleted" : ", and were deleted") : "");
  }

  long deleted() {
    return isDeleted ? count : 0;
  }
}
