package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Describes why no response arrived, without the JDK's messages, which could expose data. */
final class ConnectionFailure {

  static final String UNKNOWN_HOST = "its host name is unknown";
  static final String REFUSED = "cannot connect";

  private ConnectionFailure() {}

  static TransferFailure tooLarge() {
    return new TransferFailure("a page is too large; use a smaller --page-size");
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
    return new RetryableFailure("the response is not valid HTTP", null);
  }

  private static RuntimeException of(IOException failure) {
    if (failure instanceof ConnectException
        && failure.getCause() instanceof UnresolvedAddressException) {
      return new RetryableFailure(UNKNOWN_HOST, null);
    }
    if (failure instanceof HttpConnectTimeoutException) {
      return new RetryableFailure("the server cannot be reached", null);
    }
    if (failure instanceof ConnectException) {
      return new RetryableFailure(REFUSED, null);
    }
    if (failure instanceof SSLException tls) {
      String reason = TlsFailure.of(tls);
      return reason == null
          ? new RetryableFailure("the TLS connection failed", null)
          : new TransferFailure(reason);
    }
    return new RetryableFailure("the connection broke", null);
  }
}
