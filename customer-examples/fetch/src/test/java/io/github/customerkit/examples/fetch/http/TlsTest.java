package io.github.customerkit.examples.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.customerkit.examples.fetch.CustomerFetch;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.Fetching;
import io.github.customerkit.examples.fetch.list.BaseUrl;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.FetchFailure;
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
  private final Fetching fetching = new Fetching();

  private FetchResult fetch(int port, Consumer<HttpClient.Builder> setting) {
    return fetch(port, Fetching.NO_PROXY, setting);
  }

  private FetchResult fetch(int port, HttpProxy proxy, Consumer<HttpClient.Builder> setting) {
    CustomerList list = new CustomerList(BaseUrl.of("https://localhost:" + port), 7, 3);
    FetchPace pace = new FetchPace(BigDecimal.valueOf(1_000), Duration.ofSeconds(5));
    HttpClient.Builder client = SingleAttemptClient.client(pace.timeout());
    proxy.applyTo(client, list.address());
    setting.accept(client);
    PageClient pages =
        new PageClient(
            list,
            Fetching.KEY,
            pace,
            fetching.time,
            CustomerReader.create(),
            client.build(),
            proxy.authorization(list.address()));
    return new CustomerFetch(list, pages).run(fetching.sink, fetching);
  }

  private String failure(int port, Consumer<HttpClient.Builder> setting) {
    String message =
        catchThrowableOfType(FetchFailure.class, () -> fetch(port, setting)).getMessage();
    assertThat(fetching.waits).isEmpty();
    return message;
  }

  @Test
  void serverThatIsTrustedIsFetchedFrom() throws Exception {
    try (TlsShop shop = new TlsShop(folder, "localhost")) {
      assertThat(fetch(shop.port(), client -> client.sslContext(shop.trusting())).end().fetched())
          .isEqualTo(2);
    }
  }

  @Test
  void authorityThatIsNotTrustedIsSaidOnceWithTheCure() throws Exception {
    try (TlsShop shop = new TlsShop(folder, "localhost")) {
      assertThat(failure(shop.port(), client -> {}))
          .isEqualTo(
              "the server's certificate comes from an authority that Java does not trust; if you"
                  + " do, put the authority's certificate into a trust store (keytool -importcert)"
                  + " and run java -Djavax.net.ssl.trustStore=FILE -jar customers.jar ...");
      assertThat(shop.requests()).isZero();
    }
  }

  @Test
  void certificateOfAnotherHostIsSaid() throws Exception {
    try (TlsShop shop = new TlsShop(folder, "other.example")) {
      assertThat(failure(shop.port(), client -> client.sslContext(shop.trusting())))
          .isEqualTo("the server's certificate is for another host name; check --base-url");
    }
  }

  @Test
  void portWithoutTlsIsSaid() {
    try (HalfShop shop = new HalfShop()) {
      int port = Integer.parseInt(shop.url().replaceAll(".*:", ""));
      assertThat(failure(port, client -> {}))
          .isEqualTo("the server does not speak TLS there; check the port of --base-url");
    }
  }

  @Test
  void certificatesOutOfTheirTimeAreSaid() {
    assertThat(TlsFailure.of(handshake(new CertificateExpiredException())))
        .isEqualTo("the server's certificate has expired, or the clock of this machine is wrong");
    assertThat(TlsFailure.of(handshake(new CertificateNotYetValidException())))
        .isEqualTo(
            "the server's certificate is not valid yet, or the clock of this machine is wrong");
  }

  @Test
  void certificatesThatAreRefusedOtherwiseAreNoMatterOfTrust() {
    assertThat(TlsFailure.of(handshake(new CertificateException("Certificate has been revoked"))))
        .isEqualTo(
            "Java does not accept the server's certificate: it may be revoked, or signed in a way"
                + " that is not safe any more");
  }

  /** As the JDK wraps it. */
  private static SSLException handshake(Exception cause) {
    CertPathValidatorException path =
        new CertPathValidatorException("validity check failed", cause);
    return (SSLException) new SSLHandshakeException("PKIX").initCause(path);
  }

  @Test
  void handshakeThatBreaksIsTriedAgain() {
    SSLException broken = new SSLHandshakeException("Remote host terminated the handshake");
    broken.initCause(new EOFException("SSL peer shut down incorrectly"));
    assertThat(ConnectionFailure.of(broken))
        .isInstanceOf(RetryableFailure.class)
        .hasMessage("no TLS connection can be made");
  }

  @Test
  void proxyIsGoneThroughWithItsPasswordWhichTheServerDoesNotGet() throws Exception {
    try (TlsShop shop = new TlsShop(folder, "localhost");
        TunnelProxy proxy = new TunnelProxy("user:pass+word:")) {
      HttpProxy ours =
          HttpProxy.of(Map.of("HTTPS_PROXY", "http://user:pass+word%3A@localhost:" + proxy.port()));
      FetchResult result = fetch(shop.port(), ours, client -> client.sslContext(shop.trusting()));
      assertThat(result.end().fetched()).isEqualTo(2);
      assertThat(proxy.asked())
          .isNotEmpty()
          .allMatch(line -> line.equals("CONNECT localhost:" + shop.port() + " HTTP/1.1"));
      assertThat(shop.headers()).contains("Authorization").doesNotContain("Proxy-authorization");
    }
  }

  @Test
  void proxyThatWantsAPasswordIsSaid() throws Exception {
    try (TlsShop shop = new TlsShop(folder, "localhost");
        TunnelProxy proxy = new TunnelProxy("user:canary")) {
      HttpProxy ours = HttpProxy.of(Map.of("HTTPS_PROXY", "http://localhost:" + proxy.port()));
      assertThatThrownBy(() -> fetch(shop.port(), ours, client -> {}))
          .isInstanceOf(FetchFailure.class)
          .hasMessageStartingWith("the proxy wants a user and a password (407); expected ");
      assertThat(shop.requests()).isZero();
    }
  }
}
