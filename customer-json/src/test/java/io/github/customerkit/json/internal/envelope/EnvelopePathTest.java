package io.github.customerkit.json.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which steps of a path can be the index of an element, and are shown. */
class EnvelopePathTest {

  private static String expected(String step) {
    return EnvelopePath.of("/" + step).expected(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "10", "90", "99", "109", "123456789012345678901234567890"})
  void digitsCanBeAnIndexOrAName(String step) {
    assertThat(expected(step)).isEqualTo("array or object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "01", "1:", "1/", "-1", "+1", "1.0", "a", "\u0661"})
  void anyOtherTextIsAName(String step) {
    assertThat(expected(step.replace("/", "~1"))).isEqualTo("object");
  }

  @Test
  void aPointerShowsIndexesOfUpToNineDigitsAndHidesLongerOnes() {
    long[] none = new long[1];

    assertThat(EnvelopePath.of("/999999999").pointer(1, none)).isEqualTo("/999999999");
    assertThat(EnvelopePath.of("/1000000000").pointer(1, none)).isEqualTo("/?");
  }
}
