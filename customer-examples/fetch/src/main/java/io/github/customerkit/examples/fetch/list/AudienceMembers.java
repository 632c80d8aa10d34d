package io.github.customerkit.examples.fetch.list;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.row.PageRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Objects;

/**
 * The members of one audience: {@code GET /v1/audiences/{audienceId}/memberships}.
 *
 * @param base the base URL of the API; not null
 * @param audience the audience's ID; greater than zero
 * @param pageSize the number of members per page; 2 to 1,000
 */
public record AudienceMembers(BaseUrl base, long audience, int pageSize) implements CustomerList {

  public AudienceMembers {
    Objects.requireNonNull(base, "base");
    Pages.requireId(audience, "an audience");
    Pages.requireSize(pageSize);
  }

  @Override
  public URI address() {
    return base.resolve("/v1/audiences/" + audience + "/memberships");
  }

  @Override
  public String identity() {
    return address().toString();
  }

  @Override
  public HttpRequest.Builder page(PageRequest request) {
    return HttpRequest.newBuilder(Pages.address(address(), request, "")).GET();
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
