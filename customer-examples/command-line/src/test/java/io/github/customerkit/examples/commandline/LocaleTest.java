package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests locales with their own digits, rules for case, separators and messages. */
class LocaleTest {

  private static final String FAULTS = "../samples/faults.ndjson";

  @TempDir private Path folder;

  private static <T> T in(Locale locale, Supplier<T> action) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      return action.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "DE"})
  void germanIsForThoseWhoAskForIt(String language) {
    String twoFaults = "\n[]\n{\"a\": 1,\"a\": 2}\n" + accepted(1) + "\n";
    Run run = Run.of(twoFaults, "check", "--language", language, "--input", "ndjson");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("3 Datensätze gelesen: 1 angenommen, 2 abgewiesen\n\nSCHWERE  CODE ")
        .contains("  WO  ", "  ANZAHL  ZUERST IN  ", "  WAS\n")
        .containsPattern(
            "FEHLER +wrong-type +ganzer Datensatz +1 +Datensatz 1 \\(Zeile 2\\) +erwartet");
  }

  @Test
  void germanWarningsAndDefinitionsAreGermanToo() throws IOException {
    Path definitions =
        Files.writeString(
            folder.resolve("definitions.json"),
            "{\"data\":[{\"entity\":\"CustomerProfile\",\"name\":\"A\",\"type\":\"number\"}]}");
    String in =
        accepted(1)
            .replace("\"attributes\":{}", "\"attributes\":{\"A\":\"x\"}")
            .replaceFirst("\"totalSales\":[^,]+", "\"totalSales\":-1");
    Run run = Run.of(in, "check", "--language=de", "--definitions", definitions.toString());
    assertThat(run.out())
        .startsWith("1 Datensatz gelesen: 0 angenommen, 1 abgewiesen\n")
        .containsPattern(
            "FEHLER +attribute-type +/attributes/A +1 +Datensatz 1 +erwartet wird number\n")
        .containsPattern(
            "WARNUNG +negative +/totalSales +1 +Datensatz 1 +muss größer-gleich 0 sein\n");
    assertThat(Run.of(in, "check", "--format=json", "--language=de").out())
        .contains(
            "\"severity\":\"WARNING\",\"expected\":\">= 0\",\"message\":\"muss größer-gleich 0 sein\"");
  }

  @Test
  void unsupportedLanguagesAreRefused() {
    Run run = Run.of("", "check", "--language", "fr");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("customers: --language: expected en or de but was 'fr'\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de"})
  void everythingIsEnglishWhateverTheDefaultOfTheMachineIs(String tag) {
    List<String[]> commands =
        List.of(
            new String[] {"check", FAULTS},
            new String[] {"check", "--format", "json", "--input", "ndjson", FAULTS},
            new String[] {"check", "--help"},
            new String[] {"show", "--help"},
            new String[] {"check", "--input", "bogus"},
            new String[] {"check", "--max-problems", "many"},
            new String[] {"check", "nowhere"},
            new String[] {"show", "../samples/customers.ndjson"},
            new String[] {"show", FAULTS},
            new String[] {"show", "--id", "99", FAULTS});
    for (String[] command : commands) {
      Run english = in(Locale.ENGLISH, () -> Run.of("", command));
      Run run = in(Locale.forLanguageTag(tag), () -> Run.of("", command));
      assertThat(run).as(String.join(" ", command)).isEqualTo(english);
    }
  }
}
