package io.github.customerkit.examples.fetch.row;

/**
 * A request for one page of a list that may change during the fetch. The page starts with some rows
 * that are already read: if they are missing, earlier rows were deleted, later rows moved towards
 * the beginning of the list, and the fetch would miss some.
 *
 * @param skip the number of rows of the list to skip
 * @param overlap the number of rows of the page that are already read, if no row moved
 * @param pageSize the number of rows to request
 */
public record PageRequest(long skip, int overlap, int pageSize) {

  private static final int MAX_OVERLAP = 50;
  private static final int OVERLAP_SHARE = 20;

  /** Returns the request for the page after the given number of rows of the list. */
  public static PageRequest behind(long rows, int overlap, int pageSize) {
    long skip = Math.max(0, rows - overlap);
    return new PageRequest(skip, (int) (rows - skip), pageSize);
  }

  /**
   * Returns the number of rows that two pages share: fewer than a page has, or reading would not
   * advance.
   */
  public static int overlap(int rowsOfPage) {
    return rowsOfPage < 2 ? 0 : Math.max(1, Math.min(MAX_OVERLAP, rowsOfPage / OVERLAP_SHARE));
  }

  /**
   * Returns whether the page starts within the rows already read, so that no row lies between.
   *
   * @param known how many of the overlapping first rows are known; half of them suffice, because
   *     rows may also have been inserted there
   */
  boolean isFollowed(int known) {
    return skip == 0 || 2 * known >= overlap;
  }

  /** Returns whether gaps cannot be detected, because the pages share no row. */
  boolean isUnchecked() {
    return skip > 0 && overlap == 0;
  }
}
