package io.github.customerkit.examples.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.Bundles;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageTextsTest {

  private static final PageTexts TEXTS = new PageTexts(Locale.ENGLISH);

  @Test
  void everyTextIsInBothLanguages() {
    Bundles.requireBothLanguages(PageTexts.BUNDLE);
  }

  @Test
  void someIsNeverZeroPercentAndNotAllIsNeverAHundred() {
    assertThat(TEXTS.share(0, 1_000_000)).isEqualTo("0.0\u00a0%");
    assertThat(TEXTS.share(1, 1_000_000)).isEqualTo("<\u00a00.1\u00a0%");
    assertThat(TEXTS.share(999_999, 1_000_000)).isEqualTo(">\u00a099.9\u00a0%");
    assertThat(TEXTS.share(1_000_000, 1_000_000)).isEqualTo("100.0\u00a0%");
    assertThat(TEXTS.share(0, 0)).isEqualTo("–");
  }

  @Test
  void numbersKeepAllDigits() {
    BigDecimal number = new BigDecimal("12345678901234567890.123456789012345678");
    assertThat(TEXTS.number(number)).isEqualTo("12,345,678,901,234,567,890.123456789012345678");
    assertThat(new PageTexts(Locale.GERMAN).number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
  }
}
