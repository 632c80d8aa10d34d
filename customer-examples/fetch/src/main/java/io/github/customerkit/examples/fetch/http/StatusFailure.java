package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Maps the status of a response to a failure. */
final class StatusFailure {

  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int PROXY_AUTHENTICATION = 407;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int CONFLICT = 409;
  private static final int TOO_EARLY = 425;
  private static final int TOO_MANY_REQUESTS = 429;

  private StatusFailure() {}

  /**
   * Returns a {@link RetryableFailure}, a {@link TransferFailure}, or null if the status is 200.
   *
   * @param address the address of the list
   * @param mayQuote whether to quote the server's reason, because the request holds no data
   */
  static @Nullable RuntimeException ofPage(
      HttpResponse<byte[]> response, URI address, boolean mayQuote, ApiKey key, Instant now) {
    int status = response.statusCode();
    if (status == OK) {
      return null;
    }
    if (isTemporary(status)) {
      return retryable(response, now);
    }
    if (status == NOT_FOUND) {
      return new TransferFailure("not-found", address);
    }
    String words =
        mayQuote ? ServerMessage.words(key.hiddenIn(ServerMessage.reason(response.body()))) : "";
    TransferFailure any = ofAnyRequest(status, key);
    return any == null ? new TransferFailure("refused", status, words) : any;
  }

  /**
   * Returns a {@link RetryableFailure} or a {@link TransferFailure}; null if the status answers the
   * update, either as done or as refused.
   */
  static @Nullable RuntimeException ofUpdate(
      HttpResponse<byte[]> response, ApiKey key, Instant now) {
    int status = response.statusCode();
    // Another request with this idempotency key may not have been answered yet.
    if (isTemporary(status) || status == CONFLICT) {
      return retryable(response, now);
    }
    if (status < OK) {
      return RetryableFailure.of("bad-http");
    }
    return ofAnyRequest(status, key);
  }

  /** Returns whether a status of an update that {@code ofUpdate} accepts refuses the update. */
  static boolean isRefusal(int status) {
    return status >= BAD_REQUEST;
  }

  private static boolean isTemporary(int status) {
    return status == REQUEST_TIMEOUT
        || status == TOO_EARLY
        || status == TOO_MANY_REQUESTS
        || status >= 500;
  }

  private static RetryableFailure retryable(HttpResponse<byte[]> response, Instant now) {
    Duration retryAfter =
        response
            .headers()
            .firstValue("Retry-After")
            .map(header -> RetryPolicy.parseRetryAfter(header, now))
            .orElse(null);
    return new RetryableFailure(Reason.of("answered", response.statusCode()), retryAfter);
  }

  /** Returns the failure of every request with this key to this server; null if there is none. */
  private static @Nullable TransferFailure ofAnyRequest(int status, ApiKey key) {
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      return new TransferFailure("key.refused", key.variable(), status);
    }
    if (status >= MULTIPLE_CHOICES && status < BAD_REQUEST) {
      return new TransferFailure("redirects", status);
    }
    if (status == PROXY_AUTHENTICATION) {
      return new TransferFailure("proxy.password");
    }
    return null;
  }
}
