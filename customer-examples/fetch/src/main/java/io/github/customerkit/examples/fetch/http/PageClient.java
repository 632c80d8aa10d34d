package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.list.ManagementKey;
import io.github.customerkit.examples.fetch.row.FetchFailure;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.PageRequest;
import io.github.customerkit.examples.fetch.row.PageResponse;
import io.github.customerkit.json.CustomerReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Requests pages, one at a time, and retries failures that may be temporary. */
public final class PageClient implements PageSource {

  private static final String USER_AGENT = userAgent();

  private final CustomerList list;
  private final ManagementKey key;
  private final Duration timeout;
  private final Time time;
  private final RateLimiter pace;
  private final HttpClient http;
  private final @Nullable String proxyAuthorization;
  private final PageBody body;
  private long requests;
  private long retries;

  PageClient(
      CustomerList list,
      ManagementKey key,
      FetchPace settings,
      Time time,
      CustomerReader reader,
      HttpClient http,
      @Nullable String proxyAuthorization) {
    this.list = list;
    this.key = key;
    this.timeout = settings.timeout();
    this.time = time;
    body = new PageBody(list, reader);
    pace = new RateLimiter(settings.rate(), time);
    this.http = http;
    this.proxyAuthorization = proxyAuthorization;
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
   * @throws FetchFailure if Java cannot read its trust store
   */
  public static PageClient of(
      CustomerList list,
      ManagementKey key,
      HttpProxy proxy,
      FetchPace pace,
      Time time,
      CustomerReader reader) {
    return new PageClient(
        list,
        key,
        pace,
        time,
        reader,
        http(list, proxy, pace),
        proxy.authorization(list.address()));
  }

  private static HttpClient http(CustomerList list, HttpProxy proxy, FetchPace pace) {
    HttpClient.Builder client = SingleAttemptClient.client(pace.timeout());
    proxy.applyTo(client, list.address());
    try {
      return client.build();
    } catch (UncheckedIOException e) {
      throw new FetchFailure(
          "Java cannot read its trust store; -Djavax.net.ssl.trustStore must name a key store that"
              + " 'keytool -importcert' creates");
    }
  }

  @Override
  public long requests() {
    return requests;
  }

  @Override
  public long retries() {
    return retries;
  }

  @Override
  public PageResponse page(PageRequest page, FetchListener listener) {
    RetryPolicy retryPolicy = new RetryPolicy(time);
    try {
      while (true) {
        pace.await();
        requests++;
        try {
          return attempt(page);
        } catch (RetryableFailure failure) {
          requireServer(failure);
          Duration wait = retryPolicy.after(failure);
          listener.waiting(failure.reason(), wait);
          time.sleep(wait);
          retries++;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchFailure("interrupted");
    }
  }

  /**
   * Throws if the first request cannot reach the server, because its name is probably mistyped; a
   * server that has responded before may come back.
   */
  private void requireServer(RetryableFailure failure) {
    if (requests > 1) {
      return;
    }
    if (failure.reason().equals(ConnectionFailure.UNKNOWN_HOST)) {
      throw new FetchFailure("unknown host " + SingleAttemptClient.firstHop(http, list.address()));
    }
    if (failure.reason().equals(ConnectionFailure.REFUSED)) {
      throw new FetchFailure(
          "cannot connect to " + SingleAttemptClient.firstHop(http, list.address()));
    }
  }

  private PageResponse attempt(PageRequest page) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(list.page(page))
            .header("Authorization", key.authorization())
            .header("User-Agent", USER_AGENT)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .GET();
    if (proxyAuthorization != null) {
      // The JDK's client sends it to the proxy alone.
      request.header("Proxy-Authorization", proxyAuthorization);
    }
    HttpResponse<byte[]> response = send(request.build());
    RuntimeException failure = StatusFailure.of(response, list, key, time.now());
    if (failure != null) {
      throw failure;
    }
    return body.read(response.body());
  }

  /** Sends a request with a time-out for the whole response; the JDK's own covers the head only. */
  private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> response =
        http.sendAsync(request, LimitedBody.ofAtMost(PageBody.MAX_BYTES));
    try {
      return response.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new RetryableFailure(
          "no complete response in " + timeout.toMillis() / 1_000.0 + " s", null);
    } catch (ExecutionException e) {
      throw ConnectionFailure.of(e.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private static String userAgent() {
    String version = PageClient.class.getPackage().getImplementationVersion();
    return "customer-kit" + (version == null ? "" : "/" + version);
  }
}
