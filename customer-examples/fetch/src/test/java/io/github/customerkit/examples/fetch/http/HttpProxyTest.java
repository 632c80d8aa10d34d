package io.github.customerkit.examples.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.api.TransferFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {

  private static final URI SERVER = URI.create("https://shop.talon.example:8443/v1");

  private static String firstHop(Map<String, String> environment, URI address) {
    HttpClient.Builder client = SingleAttemptClient.client(Duration.ofSeconds(1));
    HttpProxy.of(environment).applyTo(client, address);
    return String.valueOf(SingleAttemptClient.firstHop(client.build(), address));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS_PROXY, http://proxy.example:8080, proxy.example:8080",
    "https_proxy, http://proxy.example:8080/, proxy.example:8080",
    "ALL_PROXY, proxy.example:8080, proxy.example:8080",
    "all_proxy, http://user:canary@proxy.example, proxy.example:3128",
    "https_proxy, http://user:c%3Anary@my_proxy:80/, my_proxy:80",
    "https_proxy, [::1]:8080, [::1]:8080",
  })
  void proxyIsTakenFromTheEnvironment(String name, String value, String hop) {
    assertThat(firstHop(Map.of(name, value), SERVER)).isEqualTo(hop + " (the proxy)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "shop.talon.example",
        "talon.example",
        ".talon.example",
        "*.talon.example",
        "other.example, TALON.example",
        "other.example talon.example:8443",
      })
  void hostsOfNoProxyAreReachedDirectly(String direct) {
    Map<String, String> environment =
        Map.of("HTTPS_PROXY", "http://proxy.example:8080", "NO_PROXY", direct);
    assertThat(firstHop(environment, SERVER)).isEqualTo("shop.talon.example:8443");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "alon.example", "talon.example:443", "shop.talon.example.org", "."})
  void otherHostsAreReachedThroughTheProxy(String direct) {
    Map<String, String> environment =
        Map.of("HTTPS_PROXY", "http://proxy.example:8080", "no_proxy", direct);
    assertThat(firstHop(environment, SERVER)).endsWith("(the proxy)");
  }

  @Test
  void plainHttpUsesNoProxy() {
    Map<String, String> environment =
        Map.of("ALL_PROXY", "http://proxy.example:8080", "http_proxy", "http://other.example");
    assertThat(firstHop(environment, URI.create("http://localhost:8080/v1")))
        .isEqualTo("localhost:8080");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socks5://canary:1080",
        "https://canary:443",
        "http://",
        "http://a b",
        "a:65536",
        "a:0",
        "a/b",
        "http://a:b:c"
      })
  void invalidProxyIsRefusedWithoutItsText(String value) {
    assertThatThrownBy(() -> HttpProxy.of(Map.of("HTTPS_PROXY", value)))
        .isInstanceOf(TransferFailure.class)
        .hasMessage(
            "HTTPS_PROXY does not hold the URL of an HTTP proxy; expected http://HOST:PORT or"
                + " http://USER:PASSWORD@HOST:PORT");
  }

  @Test
  void defaultPortOfHttpsMatchesNoProxy() {
    URI server = URI.create("https://shop.talon.example/v1");
    Map<String, String> environment = Map.of("HTTPS_PROXY", "p:1", "NO_PROXY", "talon.example:443");
    assertThat(firstHop(environment, server)).isEqualTo("shop.talon.example");
  }

  @Test
  void passwordThatIsNotEncodedIsRefusedWithoutItsText() {
    assertThatThrownBy(() -> HttpProxy.of(Map.of("HTTPS_PROXY", "http://canary:100%@proxy")))
        .isInstanceOf(TransferFailure.class)
        .hasMessage("HTTPS_PROXY holds a user or password that is not percent-encoded");
  }
}
