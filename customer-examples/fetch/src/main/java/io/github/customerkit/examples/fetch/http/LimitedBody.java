package io.github.customerkit.examples.fetch.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Receives the body of a response up to a limit. Where the status is enough, it receives only the
 * beginning, even if the connection then breaks.
 */
final class LimitedBody implements BodySubscriber<byte[]> {

  /** Thrown when the body exceeds the limit. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final int OK = 200;
  private static final int SUCCESS = 2;

  private static final int MAX_ERROR_BYTES = 1 << 13;

  private final int limit;
  private final boolean isTruncated;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;
  private boolean isStopped;

  private LimitedBody(int limit, boolean isTruncated) {
    this.limit = limit;
    this.isTruncated = isTruncated;
  }

  /**
   * Returns a handler that accepts a page up to a limit in bytes, and truncates other responses.
   */
  static BodyHandler<byte[]> ofAtMost(int limit) {
    return response ->
        response.statusCode() == OK
            ? new LimitedBody(limit, false)
            : new LimitedBody(MAX_ERROR_BYTES, true);
  }

  /**
   * Returns a handler that does not wait for the body of a success, which has no information, and
   * truncates other responses.
   */
  static BodyHandler<byte[]> ofStatus() {
    return response -> {
      LimitedBody received = new LimitedBody(MAX_ERROR_BYTES, true);
      if (response.statusCode() / 100 == SUCCESS) {
        received.body.complete(new byte[0]);
      }
      return received;
    };
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    subscription = newSubscription;
    newSubscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (isStopped || part.remaining() > limit - received.size()) {
        stop();
        return;
      }
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      received.writeBytes(bytes);
    }
  }

  private void stop() {
    isStopped = true;
    if (subscription != null) {
      subscription.cancel();
    }
    if (isTruncated) {
      onComplete();
    } else {
      body.completeExceptionally(new TooLong());
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (isTruncated) {
      onComplete();
      return;
    }
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }
}
