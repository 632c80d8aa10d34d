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

/** Receives the body of a response up to a limit, and only the beginning of an error response. */
final class LimitedBody implements BodySubscriber<byte[]> {

  /** Thrown when the body exceeds the limit. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final int OK = 200;

  private static final int MAX_ERROR_BYTES = 1 << 13;

  private final int limit;
  private final boolean isTruncated;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

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
      if (body.isDone() || part.remaining() > limit - received.size()) {
        stop();
        return;
      }
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      received.writeBytes(bytes);
    }
  }

  private void stop() {
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
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }
}
