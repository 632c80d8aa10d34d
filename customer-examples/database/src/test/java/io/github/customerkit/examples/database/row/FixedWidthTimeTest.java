package io.github.customerkit.examples.database.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedWidthTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-01T00:00:00Z,           2024-02-01T00:00:00.000000000Z",
    "0001-01-01T00:00:00.000000001Z, 0001-01-01T00:00:00.000000001Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
    "1969-12-31T23:59:59.5Z,         1969-12-31T23:59:59.500000000Z",
  })
  void everyTimeHasTheSameWidth(String time, String text) {
    assertThat(FixedWidthTime.of(Instant.parse(time))).isEqualTo(text);
  }
}
