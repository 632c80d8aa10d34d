package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;

/** Sends updates, one at a time, and retries failures that may be temporary. */
public final class UpdateClient {

  /**
   * The answer to an update.
   *
   * @param status the status, 200 to 299 or 400 to 499
   * @param reason the server's reason for a refusal, without the key; it may repeat values of the
   *     update, so it is not to be shown as it is; empty if there is none
   */
  public record Answer(int status, String reason) {

    /** Returns whether the server refused the update. */
    public boolean isRefusal() {
      return StatusFailure.isRefusal(status);
    }
  }

  private static final Reason REMEDY = Reason.of("resume");

  private final BaseUrl base;
  private final ApiKey key;
  private final RetryingClient client;

  private UpdateClient(BaseUrl base, ApiKey key, RetryingClient client) {
    this.base = base;
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
  public static UpdateClient of(
      BaseUrl base, ApiKey key, HttpProxy proxy, RequestPace pace, Time time) {
    return new UpdateClient(
        base, key, RetryingClient.of(base.resolve("/v2"), key, proxy, pace, time, REMEDY));
  }

  /** Returns the number of requests sent, including retries. */
  public long requests() {
    return client.requests();
  }

  /** Returns how many of the requests were retries. */
  public long retries() {
    return client.retries();
  }

  /**
   * Sends an update until the server has answered it, with one idempotency key for all attempts.
   *
   * @param method the method; not null
   * @param path the percent-encoded path, starting with a slash; not null
   * @param body JSON in UTF-8; not null
   * @param idempotencyKey the value of {@code Idempotency-Key}; not null
   * @param listener receives the waits before retries; not null
   * @return the answer: the update is done, or refused for good
   * @throws TransferFailure if the server does not answer, or refuses every update with this key
   */
  public Answer send(
      String method, String path, byte[] body, String idempotencyKey, WaitListener listener) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .method(method, BodyPublishers.ofByteArray(body));
    return client.send(request, LimitedBody.ofStatus(), this::read, listener);
  }

  private Answer read(HttpResponse<byte[]> response, Instant now) {
    RuntimeException failure = StatusFailure.ofUpdate(response, key, now);
    if (failure != null) {
      throw failure;
    }
    return new Answer(response.statusCode(), key.hiddenIn(ServerMessage.reason(response.body())));
  }
}
