package io.github.customerkit.examples.fetch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.list.ApplicationCustomers;
import io.github.customerkit.examples.fetch.row.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://shop.talon.one, https://shop.talon.one",
    "HTTPS://Shop.Talon.One:8443//, https://shop.talon.one:8443",
    "https://gateway.example/talon-one/, https://gateway.example/talon-one",
    "http://localhost:4010, http://localhost:4010",
    "http://127.0.0.1, http://127.0.0.1",
    "http://127.1.2.3:1, http://127.1.2.3:1",
    "http://[::1]:1, http://[::1]:1",
  })
  void httpsAndLoopbackAreAccepted(String typed, String url) {
    assertThat(BaseUrl.of(typed)).hasToString(url).isEqualTo(BaseUrl.of(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.talon.one",
        "http://127.0.0.1.example.com",
        "http://127.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "ftp://localhost",
      })
  void otherSchemesAndHostsAreRefused(String typed) {
    assertThatThrownBy(() -> BaseUrl.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected https, so that others cannot read the key (http is allowed to this"
                + " machine only)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop.talon.one",
        "https:",
        "https:///v1",
        "https://a b",
        "/v1",
        "https://a:65536"
      })
  void invalidUrlIsRefused(String typed) {
    assertThatThrownBy(() -> BaseUrl.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a URL such as https://example.talon.one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://me:canary@shop.talon.one",
        "https://shop.talon.one?canary=1",
        "https://shop.talon.one#canary",
        "http://localhost@shop.talon.one"
      })
  void userQueryAndFragmentAreRefusedWithoutTheirText(String typed) {
    assertThatThrownBy(() -> BaseUrl.of(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected no user, no query and no fragment; the key is taken from the environment");
  }

  @Test
  void pagesAreResolvedAgainstIt() {
    assertThat(
            new ApplicationCustomers(BaseUrl.of("https://a/b/"), 7, 1_000)
                .page(new PageRequest(2_000, 50, 1_000))
                .build()
                .uri())
        .hasToString(
            "https://a/b/v1/applications/7/customers?pageSize=1000&skip=2000&withTotalResultSize=true");
  }
}
