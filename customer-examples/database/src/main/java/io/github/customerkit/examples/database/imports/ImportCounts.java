package io.github.customerkit.examples.database.imports;

/**
 * Counts the records of an input by outcome.
 *
 * @param inserted customers that were not stored before
 * @param updated stored customers with an earlier last activity, or the same one but other data
 * @param unchanged stored customers with a later last activity, or the same data
 * @param rejected records that are in the table of rejects
 */
public record ImportCounts(long inserted, long updated, long unchanged, long rejected) {

  /** Zero records. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  /**
   * Adds two counts.
   *
   * @param other the counts to add; not null
   * @return the sum
   */
  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        inserted + other.inserted,
        updated + other.updated,
        unchanged + other.unchanged,
        rejected + other.rejected);
  }

  /**
   * Returns the number of records.
   *
   * @return the sum of all four
   */
  public long read() {
    return inserted + updated + unchanged + rejected;
  }
}
