package io.github.customerkit.examples.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.examples.fetch.CustomerFetch;
import io.github.customerkit.examples.fetch.FetchFixture;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.json.CustomerReader;
import java.io.EOFException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

  @TempDir private Path folder;
  private final FetchFixture fetch = new FetchFixture();

  private FetchResult fetch(int port, Consumer<HttpClient.Builder> setting) {
    return fetch(port, FetchFixture.NO_PROXY, setting);
  }

  private FetchResult fetch(int port, HttpProxy proxy, Consumer<HttpClient.Builder> setting) {
    CustomerList list = new ApplicationCustomers(BaseUrl.of("https://localhost:" + port), 7, 3);
    RequestPace pace = new RequestPace(BigDecimal.valueOf(1_000), Duration.ofSeconds(5));
    HttpClient.Builder client = SingleAttemptClient.client(pace.timeout());
    proxy.applyTo(client, list.address());
    setting.accept(client);
    PageClient pages =
        new PageClient(
            list,
            FetchFixture.KEY,
            new RetryingClient(
                list.address(),
                FetchFixture.KEY,
                pace,
                fetch.time,
                client.build(),
                proxy.authorization(list.address()),
                Reason.of("resume")),
            CustomerReader.create());
    return new CustomerFetch(list, pages).run(fetch.sink, fetch);
  }

  private String failure(int port, Consumer<HttpClient.Builder> setting) {
    String message = lastFailure(port, setting);
    assertThat(fetch.waits).isEmpty();
    return message;
  }

  private String lastFailure(int port, Consumer<HttpClient.Builder> setting) {
    return catchThrowableOfType(TransferFailure.class, () -> fetch(port, setting)).getMessage();
  }

  @Test
  void fetchesFromATrustedServer() throws Exception {
    try (TlsServer server = new TlsServer(folder, "localhost")) {
      assertThat(
              fetch(server.port(), client -> client.sslContext(server.trusting())).end().fetched())
          .isEqualTo(2);
    }
  }

  @Test
  void untrustedAuthorityIsReportedOnceWithTheRemedy() throws Exception {
    try (TlsServer server = new TlsServer(folder, "localhost")) {
      assertThat(failure(server.port(), client -> {}))
          .isEqualTo(
              "the server's certificate comes from an authority that Java does not trust; if you"
                  + " do, put the authority's certificate into a trust store (keytool -importcert)"
                  + " and run java -Djavax.net.ssl.trustStore=FILE -jar customers.jar ...");
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void certificateOfAnotherHostIsReported() throws Exception {
    try (TlsServer server = new TlsServer(folder, "other.example")) {
      assertThat(failure(server.port(), client -> client.sslContext(server.trusting())))
          .isEqualTo("the server's certificate is for another host name; check --base-url");
    }
  }

  /** Java sometimes sees only that the connection broke, and the reason when it tries again. */
  @Test
  void portWithoutTlsIsReported() {
    try (StalledServer server = new StalledServer()) {
      int port = Integer.parseInt(server.url().replaceAll(".*:", ""));
      assertThat(lastFailure(port, client -> {}))
          .isEqualTo("the server does not use TLS on this port; check the port of --base-url");
    }
  }

  @Test
  void expiredAndFutureCertificatesAreReported() {
    assertThat(TlsFailure.of(handshake(new CertificateExpiredException())))
        .hasToString("the server's certificate has expired, or the clock of this machine is wrong");
    assertThat(TlsFailure.of(handshake(new CertificateNotYetValidException())))
        .hasToString(
            "the server's certificate is not valid yet, or the clock of this machine is wrong");
  }

  @Test
  void otherCertificateErrorsAreNotReportedAsUntrusted() {
    assertThat(TlsFailure.of(handshake(new CertificateException("Certificate has been revoked"))))
        .hasToString(
            "Java does not accept the server's certificate: it may be revoked, or signed by"
                + " an insecure algorithm");
  }

  /** Wraps a failure as the JDK does. */
  private static SSLException handshake(Exception cause) {
    CertPathValidatorException path =
        new CertPathValidatorException("validity check failed", cause);
    return (SSLException) new SSLHandshakeException("PKIX").initCause(path);
  }

  @Test
  void brokenHandshakeIsRetried() {
    SSLException broken = new SSLHandshakeException("Remote host terminated the handshake");
    broken.initCause(new EOFException("SSL peer shut down incorrectly"));
    assertThat(ConnectionFailure.of(broken))
        .isInstanceOf(RetryableFailure.class)
        .hasMessage("the TLS connection failed");
  }

  @Test
  void passwordIsSentToTheProxyButNotToTheServer() throws Exception {
    try (TlsServer server = new TlsServer(folder, "localhost");
        TunnelProxy proxy = new TunnelProxy("user:pass+word:")) {
      HttpProxy ours =
          HttpProxy.of(Map.of("HTTPS_PROXY", "http://user:pass+word%3A@localhost:" + proxy.port()));
      FetchResult result =
          fetch(server.port(), ours, client -> client.sslContext(server.trusting()));
      assertThat(result.end().fetched()).isEqualTo(2);
      assertThat(proxy.requests())
          .isNotEmpty()
          .allMatch(line -> line.equals("CONNECT localhost:" + server.port() + " HTTP/1.1"));
      assertThat(server.headers()).contains("Authorization").doesNotContain("Proxy-authorization");
    }
  }

  @Test
  void proxyThatRequiresAPasswordIsReported() throws Exception {
    try (TlsServer server = new TlsServer(folder, "localhost");
        TunnelProxy proxy = new TunnelProxy("user:canary")) {
      HttpProxy ours = HttpProxy.of(Map.of("HTTPS_PROXY", "http://localhost:" + proxy.port()));
      assertThatThrownBy(() -> fetch(server.port(), ours, client -> {}))
          .isInstanceOf(TransferFailure.class)
          .hasMessageStartingWith("the proxy requires a user and a password (407); expected ");
      assertThat(server.requests()).isZero();
    }
  }
}
