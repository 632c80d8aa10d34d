package io.github.customerkit.examples.fetch.row;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.Page;

/** Tells whether a page is the last one of its list. */
public enum PageEnd {
  /** More pages may follow. */
  MORE,
  /** The page is the last one. */
  LAST,
  /** The page is empty, although the server reports more rows and cannot report their number. */
  DENIED;

  /**
   * Returns whether the page is the last one. Without a total, a page that is not full ends the
   * list only if the server denies that there are more rows, or if the page has none beyond the
   * overlap.
   *
   * @param hasTotal whether the server can report the number of rows
   */
  public static PageEnd of(PageRequest request, PageResponse response, boolean hasTotal) {
    Page<CustomerRecord> page = response.page();
    boolean isMoreClaimed = Boolean.TRUE.equals(page.getHasMore());
    if (page.mayHaveMore(request.skip(), request.pageSize())) {
      return MORE;
    }
    if (hasTotal) {
      return LAST;
    }
    if (isMoreClaimed) {
      return DENIED;
    }
    boolean isSilent = page.getHasMore() == null && page.getTotalResultSize() == null;
    return isSilent && page.getData().size() > request.overlap() ? MORE : LAST;
  }
}
