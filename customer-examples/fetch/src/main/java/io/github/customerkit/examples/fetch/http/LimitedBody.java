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
 * Takes the body of an answer, if it is not too long; or the beginning of one that only explains.
 */
final class LimitedBody implements BodySubscriber<byte[]> {

  /** The body is longer than it may be. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final int OK = 200;

  private static final int MOST_OF_ERROR = 1 << 13;

  private final int most;
  private final boolean isCut;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  private LimitedBody(int most, boolean isCut) {
    this.most = most;
    this.isCut = isCut;
  }

  /** Takes so many bytes at most of what was asked for, and the first ones of any other answer. */
  static BodyHandler<byte[]> ofAtMost(int most) {
    return answer ->
        answer.statusCode() == OK
            ? new LimitedBody(most, false)
            : new LimitedBody(MOST_OF_ERROR, true);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription to) {
    subscription = to;
    to.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (body.isDone() || part.remaining() > most - taken.size()) {
        stop();
        return;
      }
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      taken.writeBytes(bytes);
    }
  }

  private void stop() {
    if (subscription != null) {
      subscription.cancel();
    }
    if (isCut) {
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
    body.complete(taken.toByteArray());
  }
}
