package io.github.customerkit.examples.fetch;

import org.jspecify.annotations.Nullable;

/**
 * How far fetching has come; what has to be kept with the customers that were stored until then.
 *
 * @param skip how many rows of the list have been read
 * @param fetched how many different customers there were
 * @param repeated how many rows had come before
 * @param rejected how many different rows were no customers
 * @param total how many rows the server last said that there are; null if it never did
 * @param hasTotalChanged whether it said otherwise before
 * @param idlePages how many of the last pages in a row held nothing new
 * @param isEnd whether that was all
 */
public record Checkpoint(
    long skip,
    long fetched,
    long repeated,
    long rejected,
    @Nullable Long total,
    boolean hasTotalChanged,
    int idlePages,
    boolean isEnd) {

  /**
   * Rows that are put in before those that were read move the others on by pages; one that moves
   * them by more is taken for a server that sends the same page for ever.
   */
  static final int MOST_IDLE_PAGES = 10;

  /** Where a list begins. */
  public static final Checkpoint BEGIN = new Checkpoint(0, 0, 0, 0, null, false, 0, false);

  /** Behind one more page. */
  Checkpoint after(Answer answer, NewRows news, int pageSize) {
    int rows = answer.page().getData().size();
    Long said = answer.page().getTotalResultSize();
    // Zero is also said by a server that does not count.
    Long counted = said == null || said <= 0 ? total : said;
    boolean isOther = total != null && !total.equals(counted);
    int idle = news.isEmpty() ? idlePages + 1 : 0;
    return new Checkpoint(
        skip + rows,
        fetched + news.accepted().size(),
        repeated + rows - news.size(),
        rejected + news.rejected().size(),
        counted,
        hasTotalChanged || isOther,
        idle,
        !answer.page().mayHaveMore(skip, pageSize) || idle == MOST_IDLE_PAGES);
  }

  /**
   * Whether fetching ended because nothing new came any more, whatever the server claims.
   *
   * @return true if there may be customers that never came
   */
  public boolean isEndedIdle() {
    return isEnd && idlePages == MOST_IDLE_PAGES;
  }

  /**
   * Whether there are customers, by all that is known, that never came.
   *
   * @return true if one of the two above and below is
   */
  public boolean isIncomplete() {
    return isEndedIdle() || isShort();
  }

  /**
   * Whether the server said that there are more rows than came.
   *
   * @return true if there may be customers that never came
   */
  public boolean isShort() {
    return isEnd && total != null && fetched + rejected < total;
  }
}
