package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;
import io.github.customerkit.json.CustomerReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

/** Requests pages, one at a time, and retries failures that may be temporary. */
public final class PageClient implements PageSource {

  private static final Reason REMEDY = Reason.of("resume.list");

  private final CustomerList list;
  private final ApiKey key;
  private final RetryingClient client;
  private final PageBody body;

  PageClient(CustomerList list, ApiKey key, RetryingClient client, CustomerReader reader) {
    this.list = list;
    this.key = key;
    this.client = client;
    body = new PageBody(list, reader);
  }

  /**
   * Returns a client that sends each request once, through a proxy if there is one.
   *
   * @param list the list to fetch; not null
   * @param key sent to the list's server only; not null
   * @param proxy the proxy to connect through; not null
   * @param pace the request rate and the time-out; not null
   * @param time the clock to wait by; not null
   * @param reader reads the pages; not null
   * @return the client, which has sent nothing yet
   * @throws TransferFailure if Java cannot read its trust store
   */
  public static PageClient of(
      CustomerList list,
      ApiKey key,
      HttpProxy proxy,
      RequestPace pace,
      Time time,
      CustomerReader reader) {
    RetryingClient client = RetryingClient.of(list.address(), key, proxy, pace, time, REMEDY);
    return new PageClient(list, key, client, reader);
  }

  @Override
  public long requests() {
    return client.requests();
  }

  @Override
  public long retries() {
    return client.retries();
  }

  @Override
  public PageResponse page(PageRequest page, FetchListener listener) {
    HttpRequest.Builder request = list.page(page).header("Accept-Encoding", "gzip");
    return client.send(
        request, LimitedBody.ofAtMost(PageBody.MAX_BYTES), this::read, listener::waiting);
  }

  private PageResponse read(HttpResponse<byte[]> response, Instant now) {
    RuntimeException failure =
        StatusFailure.ofPage(response, list.address(), !list.sendsData(), key, now);
    if (failure != null) {
      throw failure;
    }
    return body.read(response.body());
  }
}
