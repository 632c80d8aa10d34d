package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static ResourceBundle bundle(Locale language) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"language", language.toLanguageTag()},
          {"plain", "found"},
          {"size", "more than {0} of {1}"},
          {"quoted", "isn''t '{'{0}'}'"},
          {"first", "{0} found"},
          {"firstQuoted", "''a'' found"}
        };
      }
    };
  }

  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH, MessagesTest::bundle);

  @Test
  void argumentsHaveNoThousandsSeparators() {
    assertThat(ENGLISH.text("size", 1_000_000, "{0}")).isEqualTo("more than 1000000 of {0}");
  }

  @Test
  void patternIsThatOfMessageFormat() {
    assertThat(ENGLISH.text("quoted", "x")).isEqualTo("isn't {x}");
    assertThat(ENGLISH.text("plain")).isEqualTo("found");
    assertThat(ENGLISH.text("first", "x")).isEqualTo("x found");
    assertThat(ENGLISH.text("firstQuoted")).isEqualTo("'a' found");
  }

  @Test
  void missingKeyIsAnError() {
    assertThatThrownBy(() -> ENGLISH.text("other")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void onlyTheGermanAndTheBaseBundleAreLoaded() {
    assertThat(text(Locale.forLanguageTag("de-AT"))).isEqualTo("de");
    assertThat(text(Locale.ENGLISH)).isEqualTo(text(Locale.FRENCH)).isEqualTo("und");
  }

  private static String text(Locale locale) {
    return Messages.of(locale, MessagesTest::bundle).text("language");
  }

  @Test
  void bundleIsLoadedWithTheFirstText() {
    assertThat(
            Messages.of(
                Locale.GERMAN,
                language -> {
                  throw new AssertionError("loaded");
                }))
        .isNotNull();
  }
}
