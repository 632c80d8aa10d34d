package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {

  private static final BigInteger BEYOND_LONG = BigInteger.ONE.shiftLeft(63);

  static Stream<Arguments> numbers() {
    LongAdder adder = new LongAdder();
    adder.add(7);
    DoubleAdder doubleAdder = new DoubleAdder();
    doubleAdder.add(0.1);
    return Stream.of(
        Arguments.of(42L, 42L),
        Arguments.of(42, 42L),
        Arguments.of((short) -7, -7L),
        Arguments.of((byte) -1, -1L),
        Arguments.of(new AtomicInteger(5), 5L),
        Arguments.of(new AtomicLong(Long.MIN_VALUE), Long.MIN_VALUE),
        Arguments.of(adder, 7L),
        Arguments.of(new LongAccumulator(Long::max, 3), 3L),
        Arguments.of(BigInteger.TEN, 10L),
        Arguments.of(BEYOND_LONG, BEYOND_LONG),
        Arguments.of(BEYOND_LONG.negate(), Long.MIN_VALUE),
        Arguments.of(new BigDecimal("5"), 5L),
        Arguments.of(new BigDecimal(BEYOND_LONG), BEYOND_LONG),
        Arguments.of(new BigDecimal("5.0"), new BigDecimal("5.0")),
        Arguments.of(new BigDecimal("5E+3"), new BigDecimal("5E+3")),
        Arguments.of(new BigDecimal("1.50"), new BigDecimal("1.50")),
        Arguments.of(42.0, new BigDecimal("42.0")),
        Arguments.of(-0.0, new BigDecimal("0.0")),
        Arguments.of(0.1, new BigDecimal("0.1")),
        Arguments.of(0.1f, new BigDecimal("0.1")),
        Arguments.of(Double.MIN_VALUE, new BigDecimal("5E-324")),
        Arguments.of(Double.MAX_VALUE, new BigDecimal("1.7976931348623157E308")),
        Arguments.of(doubleAdder, new BigDecimal("0.1")),
        Arguments.of(new DoubleAccumulator(Double::sum, 2.5), new BigDecimal("2.5")));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numberBecomesThatWhichIsReadFromItsJson(Number number, Number own) {
    assertThat(JsonNumbers.canonical(number)).isEqualTo(own);
    assertThat(Attributes.of(Map.of("A", number)).asMap()).isEqualTo(Map.of("A", own));
    assertThat(Attributes.of(Map.of("A", List.of(number))).asMap())
        .isEqualTo(Map.of("A", List.of(own)));
    assertThat(Attributes.of(Map.of("A", List.of(Map.of("B", number)))).asMap())
        .isEqualTo(Map.of("A", List.of(Map.of("B", own))));
    assertThat(Attributes.builder().number("A", number).build().asMap())
        .isEqualTo(Map.of("A", own));
    assertThat(Attributes.builder().numberList("A", List.of(number)).build().asMap())
        .isEqualTo(Map.of("A", List.of(own)));
  }

  /** Up to JDK 18 Double.toString gives more digits for these. */
  @ParameterizedTest
  @ValueSource(
      strings = {"2E-323", "2.0E-3", "8.41E21", "2.2E-322", "1.1E23", "9.007199254740993E15"})
  void floatingPointNumberHasTheFewestDigits(String text) {
    assertThat((BigDecimal) JsonNumbers.canonical(Double.valueOf(text)))
        .satisfies(
            number ->
                assertThat(number.stripTrailingZeros().precision())
                    .isLessThanOrEqualTo(new BigDecimal(text).precision()))
        .satisfies(number -> assertThat(number.doubleValue()).isEqualTo(Double.valueOf(text)));
  }

  @Test
  void floatingPointNumberStaysTheSame() {
    long seed = TestSeed.next();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      float single = Float.intBitsToFloat(random.nextInt());
      if (Double.isFinite(value)) {
        assertThat(JsonNumbers.canonical(value).doubleValue()).as("seed %d", seed).isEqualTo(value);
      }
      if (Float.isFinite(single)) {
        assertThat(JsonNumbers.canonical(single).floatValue())
            .as("seed %d", seed)
            .isEqualTo(single);
      }
    }
  }

  @Test
  void numberOfAnotherClassIsRefused() {
    assertThat(
            JsonNumbers.canonical(
                new BigInteger("1") {
                  private static final long serialVersionUID = 1L;
                }))
        .isNull();
  }
}
