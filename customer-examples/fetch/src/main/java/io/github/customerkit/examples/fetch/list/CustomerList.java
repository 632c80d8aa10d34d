package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.net.http.HttpRequest;

/**
 * A list of customers to fetch, in pages of one size. Immutable.
 *
 * <p>Each page overlaps the one before it, so that moved rows are detected; therefore a page has at
 * least two rows.
 */
public sealed interface CustomerList
    permits ApplicationCustomers, AccountProfiles, AudienceMembers, ProfileSearch {

  /** Returns the base URL of the API. */
  BaseUrl base();

  /** Returns the number of customers per page, 2 to 1,000. */
  int pageSize();

  /**
   * Returns the address of the list.
   *
   * @return the address, without a query
   */
  URI address();

  /**
   * Returns the text that identifies the list, so that a run resumes a fetch of the same list only.
   * It is independent of the page size, and holds no customer data.
   *
   * @return the address, followed by whatever else selects the customers
   */
  String identity();

  /**
   * Returns the request for one page, without headers that every request has.
   *
   * @param request the rows to request; not null
   * @return a request with method, address and body, if there is one
   */
  HttpRequest.Builder page(PageRequest request);

  /**
   * Returns whether the server can report the number of rows. If not, only {@code hasMore} tells
   * the end.
   */
  boolean hasTotal();

  /** Returns whether requests hold customer data, which a server may repeat in its messages. */
  boolean sendsData();
}
