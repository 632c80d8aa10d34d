package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests to one server, one at a time, and retries failures that may be temporary. */
final class RetryingClient {

  private static final String USER_AGENT = userAgent();

  /** Reads a response; throws a {@link RetryableFailure} if a retry may succeed. */
  interface ResponseReader<T> {
    T read(HttpResponse<byte[]> response, Instant now);
  }

  private final URI server;
  private final ApiKey key;
  private final Duration timeout;
  private final Time time;
  private final RateLimiter pace;
  private final HttpClient http;
  private final @Nullable String proxyAuthorization;
  private final Reason remedy;
  private long requests;
  private long retries;

  RetryingClient(
      URI server,
      ApiKey key,
      RequestPace settings,
      Time time,
      HttpClient http,
      @Nullable String proxyAuthorization,
      Reason remedy) {
    this.server = server;
    this.key = key;
    timeout = settings.timeout();
    this.time = time;
    pace = new RateLimiter(settings.rate(), time);
    this.http = http;
    this.proxyAuthorization = proxyAuthorization;
    this.remedy = remedy;
  }

  /**
   * Returns a client that sends each request once per attempt, through a proxy if there is one.
   *
   * @param server an address of the server
   * @param remedy what to do when a request has failed for good, which ends the message
   * @throws TransferFailure if Java cannot read its trust store
   */
  static RetryingClient of(
      URI server, ApiKey key, HttpProxy proxy, RequestPace pace, Time time, Reason remedy) {
    HttpClient http = http(server, proxy, pace);
    return new RetryingClient(server, key, pace, time, http, proxy.authorization(server), remedy);
  }

  private static HttpClient http(URI server, HttpProxy proxy, RequestPace pace) {
    HttpClient.Builder client = SingleAttemptClient.client(pace.timeout());
    proxy.applyTo(client, server);
    try {
      return client.build();
    } catch (UncheckedIOException e) {
      throw new TransferFailure("tls.trust-store");
    }
  }

  /** Returns the number of requests sent. */
  long requests() {
    return requests;
  }

  /** Returns how many of the requests were retries. */
  long retries() {
    return retries;
  }

  /** Sends a request until its response can be read, with the key and equal headers each time. */
  <T> T send(
      HttpRequest.Builder builder,
      HttpResponse.BodyHandler<byte[]> body,
      ResponseReader<T> reader,
      WaitListener listener) {
    HttpRequest request = complete(builder);
    RetryPolicy retryPolicy = new RetryPolicy(time, remedy);
    try {
      while (true) {
        pace.await();
        requests++;
        try {
          return reader.read(attempt(request, body), time.now());
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
      throw new TransferFailure("interrupted");
    }
  }

  private HttpRequest complete(HttpRequest.Builder request) {
    request
        .header("Authorization", key.authorization())
        .header("User-Agent", USER_AGENT)
        .header("Accept", "application/json");
    if (proxyAuthorization != null) {
      // The JDK's client sends it to the proxy alone.
      request.header("Proxy-Authorization", proxyAuthorization);
    }
    return request.build();
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
      throw new TransferFailure("unknown-host", SingleAttemptClient.firstHop(http, server));
    }
    if (failure.reason().equals(ConnectionFailure.REFUSED)) {
      throw new TransferFailure("cannot-connect-to", SingleAttemptClient.firstHop(http, server));
    }
  }

  /** Sends a request with a time-out for the whole response; the JDK's own covers the head only. */
  private HttpResponse<byte[]> attempt(HttpRequest request, HttpResponse.BodyHandler<byte[]> body)
      throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(request, body);
    try {
      return response.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw RetryableFailure.of("no-response", timeout.toMillis() / 1_000.0);
    } catch (ExecutionException e) {
      throw ConnectionFailure.of(e.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private static String userAgent() {
    String version = RetryingClient.class.getPackage().getImplementationVersion();
    return "customer-kit" + (version == null ? "" : "/" + version);
  }
}
