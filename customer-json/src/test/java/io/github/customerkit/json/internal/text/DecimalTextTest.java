package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0", "299.990", "-0.10", "1E+5", "1.5E-7", "0.000001", "12345678901234567890.5"})
  void aShortDecimalIsWrittenAsItIsPrinted(String text) {
    assertThat(DecimalText.of(new BigDecimal(text))).isEqualTo(text);
  }

  @Test
  void theNotationChangesBeyondAHundredCharacters() {
    String printed = "1." + "2".repeat(94) + "E+99";

    assertThat(DecimalText.of(new BigDecimal(printed))).isEqualTo(printed).hasSize(100);
    assertThat(DecimalText.of(new BigDecimal("-" + printed)))
        .isEqualTo("-1" + "2".repeat(94) + "E5");
  }

  @Test
  void noOtherTextOfALongDecimalIsShorter() {
    long seed = TestSeed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String text = text(random);
      BigDecimal decimal = new BigDecimal(text);

      String written = DecimalText.of(decimal);

      assertThat(new BigDecimal(written)).as("seed %d, %s", seed, text).isEqualTo(decimal);
      assertThat(written.length())
          .as("seed %d, %s", seed, text)
          .isLessThanOrEqualTo(Math.max(100, text.length()));
    }
  }

  /** Returns a number around the length at which the notation changes, and far beyond it. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    int integers = 1 + random.nextInt(random.nextBoolean() ? 3 : 300);
    text.append(random.nextInt(4) == 0 ? "0" : "7".repeat(integers)).append('.');
    text.append("0".repeat(random.nextInt(12)));
    text.append("3".repeat(1 + random.nextInt(random.nextBoolean() ? 3 : 300)));
    int magnitude = random.nextInt(random.nextBoolean() ? 12 : 1_200);
    return switch (random.nextInt(3)) {
      case 0 -> text.toString();
      case 1 -> text.append("e").append(magnitude).toString();
      default -> text.append("e-").append(magnitude).toString();
    };
  }
}
