package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.list.ManagementKey;
import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Maps the status of a response to a failure. */
final class StatusFailure {

  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int PROXY_AUTHENTICATION = 407;
  private static final int TOO_MANY_REQUESTS = 429;

  private StatusFailure() {}

  /** Returns a {@link RetryableFailure}, a {@link FetchFailure}, or null if the status is 200. */
  static @Nullable RuntimeException of(
      HttpResponse<byte[]> response, CustomerList list, ManagementKey key, Instant now) {
    int status = response.statusCode();
    if (status == OK) {
      return null;
    }
    if (status == TOO_MANY_REQUESTS || status >= 500) {
      Duration retryAfter =
          response
              .headers()
              .firstValue("Retry-After")
              .map(header -> RetryPolicy.parseRetryAfter(header, now))
              .orElse(null);
      return new RetryableFailure("the server answered " + status, retryAfter);
    }
    return new FetchFailure(refusal(status, list, key.hiddenIn(ServerMessage.of(response.body()))));
  }

  private static String refusal(int status, CustomerList list, String message) {
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      return "the server refused the key of " + ManagementKey.VARIABLE + " (" + status + ")";
    }
    if (status == NOT_FOUND) {
      return "not found: " + list.address() + " (404)";
    }
    if (status >= 300 && status < 400) {
      return "the server redirects (" + status + "); the key is not sent elsewhere";
    }
    if (status == PROXY_AUTHENTICATION) {
      return "the proxy requires a user and a password (407); expected"
          + " HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT";
    }
    return "the server refused the request (" + status + ")" + message;
  }
}
