package io.github.customerkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Asserts that texts in resource bundles are translated. */
public final class Bundles {

  private Bundles() {}

  /**
   * Asserts that each text is in English and in German, and differs.
   *
   * @param name the name of the bundles
   * @param same the keys of texts that are the same in both languages
   */
  public static void requireBothLanguages(String name, String... same) {
    ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
    ResourceBundle german = ResourceBundle.getBundle(name, Locale.GERMAN);
    // keySet would include the parent's keys, whose texts are then equal.
    assertThat(german.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      boolean isSame = german.getString(key).equals(english.getString(key));
      assertThat(isSame).as(key + " is the same").isEqualTo(Set.of(same).contains(key));
    }
  }
}
