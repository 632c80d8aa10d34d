package io.github.customerkit.examples.fetch.http;

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
  static @Nullable String of(SSLException failure) {
    List<Throwable> causes = causes(failure);
    if (has(causes, CertificateExpiredException.class)) {
      return "the server's certificate has expired, or the clock of this machine is wrong";
    }
    if (has(causes, CertificateNotYetValidException.class)) {
      return "the server's certificate is not valid yet, or the clock of this machine is wrong";
    }
    if (has(causes, CertPathBuilderException.class) || isWithoutAnchor(causes)) {
      return "the server's certificate comes from an authority that Java does not trust; if you do,"
          + " put the authority's certificate into a trust store (keytool -importcert) and run"
          + " java -Djavax.net.ssl.trustStore=FILE -jar customers.jar ...";
    }
    if (causes.stream().anyMatch(TlsFailure::isOtherName)) {
      return "the server's certificate is for another host name; check --base-url";
    }
    if (has(causes, GeneralSecurityException.class)) {
      return "Java does not accept the server's certificate: it may be revoked, or signed by an"
          + " insecure algorithm";
    }
    return ofProtocol(String.valueOf(failure.getMessage()));
  }

  private static @Nullable String ofProtocol(String message) {
    if (message.contains("nrecognized SSL message")) {
      return "the server does not use TLS on this port; check the port of --base-url";
    }
    boolean isRefused =
        message.contains("protocol_version") || message.contains("handshake_failure");
    return isRefused ? "the server and this Java have no version or cipher of TLS in common" : null;
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
