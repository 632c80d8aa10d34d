package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Describes why no response arrived, without the JDK's messages, which could expose data. */
final class ConnectionFailure {

  static final Reason UNKNOWN_HOST = Reason.of("unknown-name");
  static final Reason REFUSED = Reason.of("cannot-connect");

  private ConnectionFailure() {}

  static TransferFailure tooLarge() {
    return new TransferFailure("page-too-large");
  }

  static RuntimeException of(@Nullable Throwable failure) {
    if (failure instanceof LimitedBody.TooLong
        || (failure != null && failure.getCause() instanceof LimitedBody.TooLong)) {
      return tooLarge();
    }
    if (failure instanceof IOException io) {
      return of(io);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    // The JDK's client throws various exceptions for a malformed head.
    return RetryableFailure.of("bad-http");
  }

  private static RuntimeException of(IOException failure) {
    if (failure instanceof ConnectException
        && failure.getCause() instanceof UnresolvedAddressException) {
      return new RetryableFailure(UNKNOWN_HOST, null);
    }
    if (failure instanceof HttpConnectTimeoutException) {
      return RetryableFailure.of("unreachable");
    }
    if (failure instanceof ConnectException) {
      return new RetryableFailure(REFUSED, null);
    }
    if (failure instanceof SSLException tls) {
      Reason reason = TlsFailure.of(tls);
      return reason == null ? RetryableFailure.of("tls.failed") : new TransferFailure(reason);
    }
    return RetryableFailure.of("broke");
  }
}
