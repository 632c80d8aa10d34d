package io.github.customerkit.examples.fetch.row;

/**
 * Asks for one page of a list that others change meanwhile. It begins with some rows that were read
 * already: if they are not there, rows were deleted before them, the others moved towards the
 * beginning of the list, and some of them would never be seen.
 *
 * @param skip how many rows of the list to skip
 * @param overlap how many rows of the page were read already, if nothing moved
 * @param pageSize how many rows to ask for
 */
public record PageRequest(long skip, int overlap, int pageSize) {

  private static final int MOST_OVERLAP = 50;
  private static final int OVERLAP_SHARE = 20;

  /** Returns the request for the page behind so many rows of the list. */
  public static PageRequest behind(long rows, int overlap, int pageSize) {
    long skip = Math.max(0, rows - overlap);
    return new PageRequest(skip, (int) (rows - skip), pageSize);
  }

  /** Returns how many rows two pages share: fewer than one page has, or reading would not go on. */
  public static int overlap(int rowsOfPage) {
    return rowsOfPage < 2 ? 0 : Math.max(1, Math.min(MOST_OVERLAP, rowsOfPage / OVERLAP_SHARE));
  }

  /**
   * Returns whether the page begins within what was read, so that nothing lies between.
   *
   * @param known how many of its first rows, as many as it overlaps, were read already; half of
   *     them is enough, because rows may also have been inserted there
   */
  boolean isFollowed(int known) {
    return skip == 0 || 2 * known >= overlap;
  }

  /** Returns whether nothing can be said of what lies between, because no row is shared. */
  boolean isUnchecked() {
    return skip > 0 && overlap == 0;
  }
}
