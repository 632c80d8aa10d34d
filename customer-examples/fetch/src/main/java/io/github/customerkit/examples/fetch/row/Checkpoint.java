package io.github.customerkit.examples.fetch.row;

import org.jspecify.annotations.Nullable;

/**
 * How far a list is fetched; stored together with the customers fetched so far.
 *
 * @param skip the number of rows of the list that are read; the next page follows them
 * @param reach the largest {@code skip} so far; larger than {@code skip} while rows are read again
 * @param fetched the number of distinct customers
 * @param repeated the number of rows that the server repeated although they were not requested
 *     again
 * @param rejected the number of distinct rows that were rejected
 * @param total the total that the server last reported; null if it never did
 * @param hasTotalChanged whether it reported a different total before
 * @param idlePages the number of consecutive last pages without a new row
 * @param moves how often rows moved between two pages, so that reading went back
 * @param gaps how often two pages shared no rows, so that rows between them may be missing
 * @param isEnd whether the end of the list is reached
 */
public record Checkpoint(
    long skip,
    long reach,
    long fetched,
    long repeated,
    long rejected,
    @Nullable Long total,
    boolean hasTotalChanged,
    int idlePages,
    int moves,
    int gaps,
    boolean isEnd) {

  /**
   * Limits consecutive pages without a new row. Rows inserted before those already read shift the
   * others by some pages; a longer run of old rows means that the server repeats the same page for
   * ever.
   */
  static final int MAX_IDLE_PAGES = 10;

  /** Limits how often reading goes back because rows moved. */
  public static final int MAX_MOVES = 100;

  /** The checkpoint before the first row. */
  public static final Checkpoint BEGIN = new Checkpoint(0, 0, 0, 0, 0, null, false, 0, 0, 0, false);

  /**
   * Returns whether to go back and read again, because a page shares too few rows with earlier
   * ones.
   */
  public boolean isMovedBackBy(PageRequest request, int known) {
    return !request.isFollowed(known) && moves < MAX_MOVES;
  }

  /**
   * Returns the checkpoint to read again from: twice as far back each time, at most to the
   * beginning of the list. The page that revealed the move counts as unread, so that all known rows
   * precede all unknown ones.
   */
  public Checkpoint movedBack(PageRequest request) {
    long step = Math.max(reach - skip, 2L * request.overlap());
    return new Checkpoint(
        Math.max(0, skip - step),
        reach,
        fetched,
        repeated,
        rejected,
        total,
        hasTotalChanged,
        idlePages,
        moves + 1,
        gaps,
        false);
  }

  /**
   * Returns the checkpoint after one more page, which shares {@code known} rows with earlier ones.
   */
  public Checkpoint after(
      PageRequest request, PageResponse response, NewRows newRows, int known, PageEnd pageEnd) {
    int rows = response.page().getData().size();
    boolean isReadAgain = skip < reach;
    boolean isGap = !request.isFollowed(known) || (request.isUnchecked() && rows > 0);
    int idle =
        pageEnd == PageEnd.DENIED
            ? MAX_IDLE_PAGES
            : idlePagesAfter(rows > request.overlap() && !isReadAgain, newRows);
    long end = request.skip() + rows;
    return new Checkpoint(
        end,
        Math.max(reach, end),
        fetched + newRows.accepted().size(),
        repeated + (isReadAgain ? 0 : rows - newRows.size() - known),
        rejected + newRows.rejected().size(),
        latestTotal(response),
        hasOtherTotal(response),
        idle,
        moves,
        gaps + (isGap ? 1 : 0),
        pageEnd != PageEnd.MORE || idle == MAX_IDLE_PAGES);
  }

  /** Counts idle pages; a page of rows that were requested again does not count. */
  private int idlePagesAfter(boolean expectsNewRows, NewRows newRows) {
    if (!newRows.isEmpty()) {
      return 0;
    }
    return expectsNewRows ? idlePages + 1 : idlePages;
  }

  private @Nullable Long latestTotal(PageResponse response) {
    Long reported = response.page().getTotalResultSize();
    // A server that does not count reports zero.
    return reported == null || reported <= 0 ? total : reported;
  }

  private boolean hasOtherTotal(PageResponse response) {
    return hasTotalChanged || (total != null && !total.equals(latestTotal(response)));
  }

  /**
   * Returns whether the fetch ended because no new rows came, although the server reported more.
   *
   * @return true if customers may be missing
   */
  public boolean isEndedIdle() {
    return isEnd && idlePages == MAX_IDLE_PAGES;
  }

  /**
   * Returns whether customers may be missing.
   *
   * @return true if the fetch ended idle or short, or did not follow moved rows
   */
  public boolean isIncomplete() {
    return isEndedIdle() || isShort() || gaps > 0;
  }

  /**
   * Returns whether every customer of the list was certainly fetched: no row was rejected or
   * repeated, and the server never changed its total, or moved no row if it reports no total.
   *
   * @return false if the list may have customers that were not fetched
   */
  public boolean isCertain() {
    return isEnd
        && fetched > 0
        && rejected == 0
        && repeated == 0
        && !hasTotalChanged
        && (total != null || moves == 0)
        && !isIncomplete();
  }

  /**
   * Returns whether the server reported more rows than it sent.
   *
   * @return true if customers may be missing
   */
  public boolean isShort() {
    return isEnd && total != null && fetched + rejected < total;
  }
}
