package io.github.customerkit.examples.fetch.http;

import io.github.customerkit.examples.fetch.api.Reason;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXReason;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Describes why a TLS connection fails, and the remedy. */
final class TlsFailure {

  private TlsFailure() {}

  /** Returns the reason for a permanent failure; null if a retry may succeed. */
  static @Nullable Reason of(SSLException failure) {
    List<Throwable> causes = causes(failure);
    if (has(causes, CertificateExpiredException.class)) {
      return Reason.of("tls.expired");
    }
    if (has(causes, CertificateNotYetValidException.class)) {
      return Reason.of("tls.not-yet");
    }
    if (has(causes, CertPathBuilderException.class) || isWithoutAnchor(causes)) {
      return Reason.of("tls.authority");
    }
    if (causes.stream().anyMatch(TlsFailure::isOtherName)) {
      return Reason.of("tls.name");
    }
    if (has(causes, GeneralSecurityException.class)) {
      return Reason.of("tls.refused");
    }
    return ofProtocol(String.valueOf(failure.getMessage()));
  }

  private static @Nullable Reason ofProtocol(String message) {
    if (message.contains("nrecognized SSL message")) {
      return Reason.of("tls.none");
    }
    boolean isRefused =
        message.contains("protocol_version") || message.contains("handshake_failure");
    return isRefused ? Reason.of("tls.version") : null;
  }

  private static boolean isWithoutAnchor(List<Throwable> causes) {
    return causes.stream()
        .anyMatch(
            cause ->
                cause instanceof CertPathValidatorException path
                    && path.getReason() == PKIXReason.NO_TRUST_ANCHOR);
  }

  private static boolean isOtherName(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return cause instanceof CertificateException
        && (message.startsWith("No name matching") || message.startsWith("No subject alternative"));
  }

  private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
    return causes.stream().anyMatch(type::isInstance);
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure;
        cause != null && !causes.contains(cause);
        cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }
}
