package shop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.ShopApplicationTest.CUSTOMER;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.dto.ApplicationCustomerDto;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/**
 * What Boot's mapper takes, what the strict one refuses, and what only {@code CustomerJson} does.
 */
class StrictJsonTest {

  private final ObjectMapper lenient = Jackson2ObjectMapperBuilder.json().build();
  private final ObjectMapper strict = strict();
  private final CustomerJson json = CustomerJson.create();

  private static ObjectMapper strict() {
    Jackson2ObjectMapperBuilder builder = Jackson2ObjectMapperBuilder.json();
    new StrictJson().strict().customize(builder);
    return builder.build();
  }

  private static ApplicationCustomerDto read(ObjectMapper mapper, byte[] json) throws Exception {
    return mapper.readValue(json, ApplicationCustomerDto.class);
  }

  @Test
  void theVersionIsBoots() {
    assertThat(PackageVersion.VERSION).hasToString("2.19.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\":6           | \"id\":\"6\"",
        "\"id\":6           | \"id\":\"\"",
        "\"id\":6           | \"id\":6.7",
        "\"id\":6           | \"id\":6,\"id\":7",
        "299.990            | \"299.990\"",
        "\"name\":\"Travel\"| \"name\":1",
        "\"name\":\"Travel\"| \"name\":1.5",
        "\"name\":\"Travel\"| \"name\":true",
        "\"tomorrow\"       | \"sandbox\":1,\"tomorrow\"",
        "\"tomorrow\"       | \"sandbox\":\"true\",\"tomorrow\"",
        "[1.50]}            | [1.50]} {}",
        "\"2020-02-07T08:15:22Z\" | \"\"",
      })
  void theSettingsRefuse(String valid, String invalid) throws Exception {
    byte[] document = CUSTOMER.replace(valid, invalid).getBytes(UTF_8);

    assertThat(read(lenient, document)).isNotNull();
    assertThatThrownBy(() -> read(strict, document)).isNotNull();
    assertThatThrownBy(() -> json.read(document)).isInstanceOf(CustomerJsonException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2020-02-07T08:15:22Z\" | 1581063322",
        "\"2020-02-07T08:15:22Z\" | \"2020-02-07T08:15Z\"",
        "\"2020-02-07T08:15:22Z\" | \"1581063322\"",
      })
  void onlyTheKitRefuses(String valid, String invalid) throws Exception {
    byte[] document = CUSTOMER.replace(valid, invalid).getBytes(UTF_8);

    assertThat(read(strict, document)).isNotNull();
    assertThatThrownBy(() -> json.read(document)).isInstanceOf(CustomerJsonException.class);
  }

  @Test
  void onlyTheKitRefusesInvalidUtf8() throws Exception {
    byte[] document = CUSTOMER.replace("Travel", "\u00c0\u00af").getBytes(ISO_8859_1);

    assertThat(read(strict, document).audienceMemberships().get(0).name()).isEqualTo("/");
    assertThatThrownBy(() -> json.read(document)).isInstanceOf(CustomerJsonException.class);
  }

  @Test
  void theMapperNamesOneProblemAndQuotesTheValue() {
    byte[] document = CUSTOMER.replace("31", "\"canary\"").replace("299.990", "{}").getBytes(UTF_8);

    assertThatThrownBy(() -> read(strict, document))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("canary");
    assertThatThrownBy(() -> json.read(document))
        .isInstanceOfSatisfying(
            CustomerJsonException.class, e -> assertThat(e.getProblems()).hasSize(2))
        .hasMessageNotContaining("canary");
  }

  @Test
  void decimalsAreExact() throws Exception {
    Map<String, Object> rounded = read(lenient, CUSTOMER.getBytes(UTF_8)).attributes();
    Map<String, Object> exact = read(strict, CUSTOMER.getBytes(UTF_8)).attributes();

    assertThat(rounded.get("Points")).isEqualTo(1.2345678901234567E19);
    assertThat(exact.get("Points")).isEqualTo(new BigDecimal("12345678901234567890.50"));
  }
}
