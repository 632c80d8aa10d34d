package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;

/**
 * The live or the sandbox profiles that a query selects: {@code POST /v1/customer_search/no_total}.
 *
 * @param base the base URL of the API; not null
 * @param query the query, sent unchanged with each request for a page; not null
 * @param isSandbox whether to search the sandbox profiles; false for the live ones
 * @param pageSize the number of profiles per page; 2 to 1,000
 */
public record ProfileSearch(BaseUrl base, SearchQuery query, boolean isSandbox, int pageSize)
    implements CustomerList {

  public ProfileSearch {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(query, "query");
    Pages.requireSize(pageSize);
  }

  @Override
  public URI address() {
    return base.resolve("/v1/customer_search/no_total");
  }

  @Override
  public String identity() {
    return address() + "?sandbox=" + isSandbox + "#sha256=" + query.hash();
  }

  @Override
  public HttpRequest.Builder page(PageRequest request) {
    return HttpRequest.newBuilder(Pages.address(address(), request, "&sandbox=" + isSandbox))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(query.toJson()));
  }

  @Override
  public boolean hasTotal() {
    return false;
  }

  @Override
  public boolean sendsData() {
    return true;
  }
}
