package io.github.customerkit.examples.database.imports;

/**
 * What became of the records of an input.
 *
 * @param inserted customers that were not there
 * @param updated customers that were there, less active or as active but otherwise different
 * @param unchanged customers that were there, more active or the same
 * @param rejected records that are in the table of rejects
 */
public record ImportCounts(long inserted, long updated, long unchanged, long rejected) {

  /** No records. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  /**
   * The sum of two.
   *
   * @param other what is added; not null
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
   * How many records there were.
   *
   * @return the sum of all four
   */
  public long read() {
    return inserted + updated + unchanged + rejected;
  }
}
