package io.github.customerkit.validation.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tests that the language is that of the validator, whatever a caller asks for. */
class LocalizedInterpolatorTest {

  @Test
  void languageThatACallerAsksForHasNoEffect() {
    MessageInterpolator german = LocalizedInterpolator.of(Locale.GERMAN);
    String template = "{io.github.customerkit.validation.constraint.VisibleText.message}";

    assertThat(german.interpolate(template, null, Locale.ENGLISH))
        .isEqualTo(german.interpolate(template, null))
        .isNotEqualTo(LocalizedInterpolator.of(Locale.ENGLISH).interpolate(template, null));
  }
}
