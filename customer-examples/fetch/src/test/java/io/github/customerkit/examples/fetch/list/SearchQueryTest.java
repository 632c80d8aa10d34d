package io.github.customerkit.examples.fetch.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  private static SearchQuery query(String json) {
    return SearchQuery.of(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String identity(String json, boolean isSandbox) {
    return new ProfileSearch(BaseUrl.of("https://a"), query(json), isSandbox, 2).identity();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " {\"attributes\":{}}\n",
        "{\"profileIDs\":[6,9223372036854775807],\"integrationIDs\":[]}",
        "{\"attributes\":{\"a\":null,\"b\":[1.50]}}"
      })
  void queryIsKeptAsGiven(String json) {
    assertThat(new String(query(json).toJson(), StandardCharsets.UTF_8)).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"integrationIds\":[]} | unknown field integrationIds; expected attributes,"
            + " integrationIDs or profileIDs",
        "{\"canary@example.org\":1} | unknown field ?; expected attributes, integrationIDs or"
            + " profileIDs",
        "{\"attributes\":[\"canary\"]} | /attributes: expected an object",
        "{\"attributes\":null} | /attributes: expected an object",
        "{\"integrationIDs\":\"canary\"} | /integrationIDs: expected an array of strings",
        "{\"integrationIDs\":[\"canary\",7]} | /integrationIDs: expected an array of strings",
        "{\"profileIDs\":[6.0]} | /profileIDs: expected an array of integers (int64)",
        "{\"profileIDs\":[9223372036854775808]} | /profileIDs: expected an array of integers"
            + " (int64)",
      })
  void wrongFieldIsNamedWithoutData(String json, String message) {
    assertThatThrownBy(() -> query(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"canary\"", "[]", "{\"attributes\":{\"canary\":}", "{} {}", "{\"a\":1,\"a\":2}"})
  void anyOtherJsonIsRefusedWithoutData(String json) {
    assertThatThrownBy(() -> query(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected a JSON object: ")
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF{}", "\u001f{}"})
  void otherEncodingIsRefused(String json) {
    assertThatThrownBy(() -> query(json))
        .hasMessage(
            "expected a JSON object in UTF-8, without a byte order mark and not compressed");
  }

  @Test
  void longQueryIsRefused() {
    String most = "{}" + " ".repeat(SearchQuery.MAX_BYTES - 2);
    assertThat(query(most).toJson()).hasSize(1 << 20);
    assertThatThrownBy(() -> query(most + " ")).hasMessage("a query has at most 1048576 bytes");
  }

  @Test
  void identityIsThatOfTheBytesAndOfTheSandbox() {
    assertThat(identity("{}", false))
        .isEqualTo(
            "https://a/v1/customer_search/no_total?sandbox=false#sha256="
                + "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    assertThat(identity("{ }", false)).isNotEqualTo(identity("{}", false));
    assertThat(identity("{}", true)).isNotEqualTo(identity("{}", false));
  }

  @Test
  void queryIsAValueWithoutDataInItsText() {
    SearchQuery query = query("{\"integrationIDs\":[\"canary\"]}");
    assertThat(query)
        .isEqualTo(query("{\"integrationIDs\":[\"canary\"]}"))
        .hasSameHashCodeAs(query("{\"integrationIDs\":[\"canary\"]}"))
        .isNotEqualTo(query("{}"))
        .hasToString("SearchQuery");
    query.toJson()[0] = 0;
    assertThat(query.toJson()[0]).isEqualTo((byte) '{');
  }
}
