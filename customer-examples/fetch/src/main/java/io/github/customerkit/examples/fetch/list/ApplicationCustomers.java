package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Objects;

/**
 * The customers of one application: {@code GET /v1/applications/{applicationId}/customers}.
 *
 * @param base the base URL of the API; not null
 * @param application the application's ID; greater than zero
 * @param pageSize the number of customers per page; 2 to 1,000
 */
public record ApplicationCustomers(BaseUrl base, long application, int pageSize)
    implements CustomerList {

  public ApplicationCustomers {
    Objects.requireNonNull(base, "base");
    Pages.requireId(application, "an application");
    Pages.requireSize(pageSize);
  }

  @Override
  public URI address() {
    return base.resolve("/v1/applications/" + application + "/customers");
  }

  @Override
  public String identity() {
    return address().toString();
  }

  /**
   * Returns the request for one page. It requests the total, for which servers set {@code
   * totalResultSize} or, in another version of their documentation, {@code hasMore}; either
   * suffices.
   */
  @Override
  public HttpRequest.Builder page(PageRequest request) {
    return HttpRequest.newBuilder(Pages.address(address(), request, "&withTotalResultSize=true"))
        .GET();
  }

  @Override
  public boolean hasTotal() {
    return true;
  }

  @Override
  public boolean sendsData() {
    return false;
  }
}
