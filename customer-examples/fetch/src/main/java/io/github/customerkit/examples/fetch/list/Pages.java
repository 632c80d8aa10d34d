package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;

/** Checks the parameters of lists, and builds the addresses of pages. */
final class Pages {

  private static final int MIN_SIZE = 2;
  private static final int MAX_SIZE = 1_000;

  private Pages() {}

  static void requireSize(int pageSize) {
    if (pageSize < MIN_SIZE || pageSize > MAX_SIZE) {
      throw new IllegalArgumentException("expected a page size of " + MIN_SIZE + " to " + MAX_SIZE);
    }
  }

  static void requireId(long id, String what) {
    if (id < 1) {
      throw new IllegalArgumentException("expected an ID of " + what + " above 0");
    }
  }

  /** Returns the address of one page; {@code more} follows the parameters of the page. */
  static URI address(URI list, PageRequest request, String more) {
    return URI.create(list + "?pageSize=" + request.pageSize() + "&skip=" + request.skip() + more);
  }
}
