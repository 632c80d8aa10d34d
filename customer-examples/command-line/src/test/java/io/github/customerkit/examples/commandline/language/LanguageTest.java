package io.github.customerkit.examples.commandline.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.Bundles;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

  @Test
  void everyTextIsInBothLanguages() {
    Bundles.requireBothLanguages(
        Language.BUNDLE,
        "column.code",
        "verbatim",
        "progress",
        "push.end",
        "show.sandbox.false",
        "csv.columns-both");
  }

  @ParameterizedTest
  @EnumSource
  void quotesAreNotDoubled(Language language) {
    assertThat(ResourceBundle.getBundle(Language.BUNDLE).keySet())
        .allSatisfy(key -> assertThat(language.text(key)).doesNotContain("''"));
  }

  @Test
  void numbersHaveNoSeparators() {
    assertThat(Language.ENGLISH.sentence(1_234_567, 1_234_566, 1))
        .isEqualTo("1234567 records read: 1234566 accepted, 1 rejected");
    assertThat(Language.GERMAN.sentence(1, 1, 0))
        .isEqualTo("1 Datensatz gelesen: 1 angenommen, 0 abgewiesen");
  }

  @Test
  void theLineIsShownWhereItIsAnotherNumber() {
    assertThat(Language.ENGLISH.place(1_000, null)).isEqualTo("record 1000");
    assertThat(Language.ENGLISH.place(2, 2L)).isEqualTo("record 2");
    assertThat(Language.ENGLISH.place(2, 3L)).isEqualTo("record 2 (line 3)");
    assertThat(Language.GERMAN.place(2, 3L)).isEqualTo("Datensatz 2 (Zeile 3)");
  }
}
