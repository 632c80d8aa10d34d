package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Objects;

/**
 * The live or the sandbox profiles of the account: {@code GET /v1/customers/no_total}.
 *
 * @param base the base URL of the API; not null
 * @param isSandbox whether to fetch the sandbox profiles; false for the live ones
 * @param pageSize the number of profiles per page; 2 to 1,000
 */
public record AccountProfiles(BaseUrl base, boolean isSandbox, int pageSize)
    implements CustomerList {

  public AccountProfiles {
    Objects.requireNonNull(base, "base");
    Pages.requireSize(pageSize);
  }

  @Override
  public URI address() {
    return base.resolve("/v1/customers/no_total");
  }

  @Override
  public String identity() {
    return address() + "?sandbox=" + isSandbox;
  }

  @Override
  public HttpRequest.Builder page(PageRequest request) {
    return HttpRequest.newBuilder(Pages.address(address(), request, "&sandbox=" + isSandbox)).GET();
  }

  @Override
  public boolean hasTotal() {
    return false;
  }

  @Override
  public boolean sendsData() {
    return false;
  }
}
