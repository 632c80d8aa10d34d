package io.github.customerkit.examples.fetch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

  private static ApiKey of(String value) {
    return ApiKey.ofManagement(Map.of("TALON_ONE_MANAGEMENT_KEY", value));
  }

  @Test
  void keyIsTakenFromTheEnvironmentWithoutBlanksAroundIt() {
    assertThat(of(" canary\n").authorization()).isEqualTo("ManagementKey-v1 canary");
    assertThat(of("canary")).hasToString("ApiKey");
  }

  @Test
  void keyOfTheIntegrationApiHasItsOwnVariableAndScheme() {
    ApiKey key = ApiKey.ofIntegration(Map.of("TALON_ONE_INTEGRATION_KEY", "canary"));
    assertThat(key.authorization()).isEqualTo("ApiKey-v1 canary");
    assertThat(key.variable()).isEqualTo("TALON_ONE_INTEGRATION_KEY");
    assertThatThrownBy(() -> ApiKey.ofIntegration(Map.of("TALON_ONE_MANAGEMENT_KEY", "canary")))
        .hasMessage(
            "TALON_ONE_INTEGRATION_KEY is not set; it must hold a key of the Integration API");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void missingKeyIsReportedInOneLine(String value) {
    assertThatThrownBy(() -> of(value))
        .isInstanceOf(TransferFailure.class)
        .hasMessage(
            "TALON_ONE_MANAGEMENT_KEY is not set; it must hold a key of the Management API");
    assertThatThrownBy(() -> ApiKey.ofManagement(Map.of())).hasMessageContaining("is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary canary", "canary\r\nX: y", "canäry", "canary\u0000"})
  void invalidKeyIsReportedWithoutItsText(String value) {
    assertThatThrownBy(() -> of(value))
        .isInstanceOf(TransferFailure.class)
        .hasMessage(
            "TALON_ONE_MANAGEMENT_KEY holds characters that a key cannot have: blanks"
                + " or non-ASCII ones")
        .hasNoCause();
  }
}
