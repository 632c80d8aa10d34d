package io.github.customerkit.examples.fetch.row;

import org.jspecify.annotations.Nullable;

/**
 * How far fetching has come; kept together with the customers that were stored until then.
 *
 * @param skip how many rows of the list have been read; behind them reading goes on
 * @param reach the largest {@code skip} so far; larger than it while rows are read a second time
 * @param fetched how many different customers there were
 * @param repeated how many rows came again that were not asked for again
 * @param rejected how many different rows were rejected
 * @param total how many rows the server last said that there are; null if it never did
 * @param hasTotalChanged whether it said otherwise before
 * @param idlePages how many of the last pages in a row held nothing new
 * @param moves how often rows had moved between two pages, so that reading went back
 * @param gaps how often nothing shows that the rows of two pages follow each other, so that some
 *     may be missing
 * @param isEnd whether that was all
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
   * Rows inserted before those that were read shift the others by pages; a shift by more is taken
   * for a server that sends the same page for ever.
   */
  static final int MOST_IDLE_PAGES = 10;

  /** A list that moves more often than this is not followed for ever. */
  public static final int MOST_MOVES = 100;

  /** The beginning of a list. */
  public static final Checkpoint BEGIN = new Checkpoint(0, 0, 0, 0, 0, null, false, 0, 0, 0, false);

  /** Returns whether to read again before a page that shares too few rows with those before. */
  public boolean isMovedBackBy(PageRequest request, int known) {
    return !request.isFollowed(known) && moves < MOST_MOVES;
  }

  /**
   * Returns the checkpoint to read again from: twice as far back each time, to the beginning of the
   * list if need be. The page that showed it counts as not read, so that all rows that are known
   * stand before all that are not.
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
   * Returns the checkpoint behind one more page, which shares some known rows with those before.
   */
  public Checkpoint after(PageRequest request, PageResponse answer, NewRows news, int known) {
    int rows = answer.page().getData().size();
    boolean isReadAgain = skip < reach;
    boolean isGap = !request.isFollowed(known) || (request.isUnchecked() && rows > 0);
    int idle = idlePagesAfter(rows > request.overlap() && !isReadAgain, news);
    long end = request.skip() + rows;
    return new Checkpoint(
        end,
        Math.max(reach, end),
        fetched + news.accepted().size(),
        repeated + (isReadAgain ? 0 : rows - news.size() - known),
        rejected + news.rejected().size(),
        counted(answer),
        hasOtherTotal(answer),
        idle,
        moves,
        gaps + (isGap ? 1 : 0),
        !answer.page().mayHaveMore(request.skip(), request.pageSize()) || idle == MOST_IDLE_PAGES);
  }

  /** A page of rows that were to come again says nothing. */
  private int idlePagesAfter(boolean shouldHaveNews, NewRows news) {
    if (!news.isEmpty()) {
      return 0;
    }
    return shouldHaveNews ? idlePages + 1 : idlePages;
  }

  private @Nullable Long counted(PageResponse answer) {
    Long said = answer.page().getTotalResultSize();
    // Zero is also said by a server that does not count.
    return said == null || said <= 0 ? total : said;
  }

  private boolean hasOtherTotal(PageResponse answer) {
    return hasTotalChanged || (total != null && !total.equals(counted(answer)));
  }

  /**
   * Returns whether fetching ended because nothing new came any more, whatever the server claims.
   *
   * @return true if there may be customers that never came
   */
  public boolean isEndedIdle() {
    return isEnd && idlePages == MOST_IDLE_PAGES;
  }

  /**
   * Returns whether customers may be missing, by all that is known.
   *
   * @return true if fetching ended idle or short, or did not follow rows that moved
   */
  public boolean isIncomplete() {
    return isEndedIdle() || isShort() || gaps > 0;
  }

  /**
   * Returns whether every customer of the list came, and nothing says otherwise: no row was
   * rejected or came again, and the server never changed its total.
   *
   * @return false if a customer who did not come may be in the list all the same
   */
  public boolean isCertain() {
    return isEnd
        && fetched > 0
        && rejected == 0
        && repeated == 0
        && !hasTotalChanged
        && !isIncomplete();
  }

  /**
   * Returns whether the server said that there are more rows than came.
   *
   * @return true if there may be customers that never came
   */
  public boolean isShort() {
    return isEnd && total != null && fetched + rejected < total;
  }
}
