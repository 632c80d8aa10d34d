package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.util.Objects;

/**
 * What is fetched: the customers of one application, in pages of one size.
 *
 * @param base where the API is; not null
 * @param application the application's ID; more than zero
 * @param pageSize how many customers to ask for at once; 2 to 1,000: each page begins with the end
 *     of the one before, so that rows that moved are noticed
 */
public record CustomerList(BaseUrl base, long application, int pageSize) {

  private static final int FEWEST = 2;
  private static final int MOST = 1_000;

  public CustomerList {
    Objects.requireNonNull(base, "base");
    if (application < 1 || pageSize < FEWEST || pageSize > MOST) {
      throw new IllegalArgumentException(
          "expected an application above 0 and a page size of " + FEWEST + " to " + MOST);
    }
  }

  /**
   * What the list is known by, whatever the size of its pages.
   *
   * @return its address, without a query
   */
  public URI address() {
    return base.resolve("/v1/applications/" + application + "/customers");
  }

  /**
   * The address of one page. Asked for the total, the servers fill {@code totalResultSize} or, by
   * another version of their documentation, {@code hasMore}; either will do.
   */
  public URI page(PageRequest request) {
    return URI.create(
        address()
            + "?pageSize="
            + request.pageSize()
            + "&skip="
            + request.skip()
            + "&withTotalResultSize=true");
  }
}
