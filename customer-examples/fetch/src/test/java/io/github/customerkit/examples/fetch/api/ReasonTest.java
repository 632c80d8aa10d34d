package io.github.customerkit.examples.fetch.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.testing.Bundles;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void everyTextIsInBothLanguages() {
    Bundles.requireBothLanguages(Reason.BUNDLE);
  }

  @Test
  void argumentsAreInTheLanguageAndShownAsTheyAre() {
    TransferFailure failure =
        new TransferFailure("gave-up", 1_234, Reason.of("refused", 4, "{0}"), Reason.of("resume"));
    assertThat(failure)
        .hasMessage(
            "gave up after 1234 tries: the server refused the request (4){0}; run the same command"
                + " to resume");
    assertThat(failure.reason().in(Locale.GERMANY))
        .isEqualTo(
            "nach 1234 Versuchen aufgegeben: der Server lehnte die Anfrage ab (4){0}; derselbe"
                + " Befehl setzt fort");
    assertThat(failure.reason().in(Locale.FRENCH)).isEqualTo(failure.getMessage());
  }
}
