package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.util.Objects;

/**
 * The list to fetch: the customers of one application, in pages of one size.
 *
 * @param base the base URL of the API; not null
 * @param application the application's ID; greater than zero
 * @param pageSize the number of customers per page; 2 to 1,000: each page overlaps the one before
 *     it, so that moved rows are detected
 */
public record CustomerList(BaseUrl base, long application, int pageSize) {

  private static final int MIN_PAGE_SIZE = 2;
  private static final int MAX_PAGE_SIZE = 1_000;

  public CustomerList {
    Objects.requireNonNull(base, "base");
    if (application < 1 || pageSize < MIN_PAGE_SIZE || pageSize > MAX_PAGE_SIZE) {
      throw new IllegalArgumentException(
          "expected an application above 0 and a page size of "
              + MIN_PAGE_SIZE
              + " to "
              + MAX_PAGE_SIZE);
    }
  }

  /**
   * Returns the address that identifies the list, independent of the page size.
   *
   * @return the address, without a query
   */
  public URI address() {
    return base.resolve("/v1/applications/" + application + "/customers");
  }

  /**
   * Returns the address of one page. It requests the total, for which servers set {@code
   * totalResultSize} or, in another version of their documentation, {@code hasMore}; either
   * suffices.
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
