package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.Page;
import io.github.customerkit.model.AttributeDefinition;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Requests pages of {@code GET /v1/attributes}, one at a time, and retries failures that may be
 * temporary.
 */
public final class DefinitionsClient {

  private static final Reason REMEDY = Reason.of("resume.none");

  private final URI address;
  private final ApiKey key;
  private final RetryingClient client;

  private DefinitionsClient(URI address, ApiKey key, RetryingClient client) {
    this.address = address;
    this.key = key;
    this.client = client;
  }

  /**
   * Returns a client that sends each request once per attempt, through a proxy if there is one.
   *
   * @param base the base URL of the API; not null
   * @param key sent to that server only; not null
   * @param proxy the proxy to connect through; not null
   * @param pace the request rate and the time-out; not null
   * @param time the clock to wait by; not null
   * @return the client, which has sent nothing yet
   * @throws TransferFailure if Java cannot read its trust store
   */
  public static DefinitionsClient of(
      BaseUrl base, ApiKey key, HttpProxy proxy, RequestPace pace, Time time) {
    URI address = base.resolve("/v1/attributes");
    return new DefinitionsClient(
        address, key, RetryingClient.of(address, key, proxy, pace, time, REMEDY));
  }

  /**
   * Returns a page of definitions, with as many retries as needed.
   *
   * @param skip the number of definitions to skip; zero or more
   * @param pageSize the number of definitions to request; 1 to 1,000
   * @param entity the entity to request the definitions of; null for all
   * @param listener receives the waits before retries; not null
   * @return the page
   * @throws TransferFailure if the server refuses the request, does not answer, or answers anything
   *     but a page of definitions
   */
  public Page<AttributeDefinition> page(
      long skip, int pageSize, @Nullable String entity, WaitListener listener) {
    String filter =
        entity == null ? "" : "&entity=" + URLEncoder.encode(entity, StandardCharsets.UTF_8);
    URI page = URI.create(address + "?pageSize=" + pageSize + "&skip=" + skip + filter);
    return client.send(
        HttpRequest.newBuilder(page).GET(),
        LimitedBody.ofAtMost(PageBody.MAX_BYTES),
        this::read,
        listener);
  }

  private Page<AttributeDefinition> read(HttpResponse<byte[]> response, Instant now) {
    RuntimeException failure = StatusFailure.ofPage(response, address, true, key, now);
    if (failure != null) {
      throw failure;
    }
    try {
      return AttributeDefinitionsJson.create().read(response.body());
    } catch (UncheckedIOException e) {
      throw PageBody.truncated();
    } catch (CustomerJsonException e) {
      if (PageBody.isTruncated(response.body())) {
        throw PageBody.truncated();
      }
      throw new TransferFailure("no-page-of-definitions", address, e.getProblems().get(0));
    }
  }
}
