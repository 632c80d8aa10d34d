package io.github.customerkit.examples.spark.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.apache.spark.sql.types.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0E-400",
        "0E400",
        "299.990",
        "-0.000000000000000001",
        "99999999999999999999.999999999999999999",
        "-99999999999999999999.999999999999999999",
        "1E19",
        "1.5000000000000000000000000"
      })
  void decimalsThatFitAreExact(String number) {
    Decimal decimal = SparkValues.decimal(new BigDecimal(number));
    assertThat(decimal).isNotNull();
    assertThat(decimal.toJavaBigDecimal()).isEqualByComparingTo(number);
    assertThat(decimal.scale()).isEqualTo(18);
    assertThat(decimal.precision()).isEqualTo(38);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100000000000000000000",
        "123456789012345678901234567890.123456789012345678",
        "0.0000000000000000001",
        "1E400",
        "1E-400",
        "-1E20"
      })
  void decimalsThatDoNotFitAreNull(String number) {
    assertThat(SparkValues.decimal(new BigDecimal(number))).isNull();
  }

  @Test
  void wholeNumbersAreDecimals() {
    assertThat(SparkValues.decimal(12345678901234567L))
        .hasToString("12345678901234567.000000000000000000");
    assertThat(SparkValues.decimal(new BigInteger("123456789012345678901"))).isNull();
    assertThat(SparkValues.decimal(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 0, 0",
    "1970-01-01T00:00:01.000001999Z, 1000001, 999",
    "1969-12-31T23:59:59.999999999Z, -1, 999",
    "0001-01-01T00:00:00Z, -62135596800000000, 0",
    "9999-12-31T23:59:59.999999999Z, 253402300799999999, 999"
  })
  void timesAreMicrosecondsAndNanoseconds(Instant time, long micros, short nanos) {
    assertThat(SparkValues.micros(time)).isEqualTo(micros);
    assertThat(SparkValues.nanos(time)).isEqualTo(nanos);
  }
}
