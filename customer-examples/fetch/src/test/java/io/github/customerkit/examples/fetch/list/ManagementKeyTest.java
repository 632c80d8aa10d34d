package io.github.customerkit.examples.fetch.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.fetch.row.FetchFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementKeyTest {

  private static ManagementKey of(String value) {
    return ManagementKey.of(Map.of("TALON_ONE_MANAGEMENT_KEY", value));
  }

  @Test
  void keyIsTakenFromTheEnvironmentWithoutBlanksAroundIt() {
    assertThat(of(" canary\n").authorization()).isEqualTo("ManagementKey-v1 canary");
    assertThat(of("canary")).hasToString("ManagementKey");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void missingKeyIsReportedInOneLine(String value) {
    assertThatThrownBy(() -> of(value))
        .isInstanceOf(FetchFailure.class)
        .hasMessage(
            "TALON_ONE_MANAGEMENT_KEY is not set; it must hold a key of the Management API");
    assertThatThrownBy(() -> ManagementKey.of(Map.of())).hasMessageContaining("is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary canary", "canary\r\nX: y", "canäry", "canary\u0000"})
  void invalidKeyIsReportedWithoutItsText(String value) {
    assertThatThrownBy(() -> of(value))
        .isInstanceOf(FetchFailure.class)
        .hasMessage(
            "TALON_ONE_MANAGEMENT_KEY holds characters that a key cannot have: blanks"
                + " or non-ASCII ones")
        .hasNoCause();
  }
}
