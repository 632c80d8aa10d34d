package io.github.customerkit.examples.commandline.language;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOptionTest {

  private static final String PROBLEM =
      "Datensatz 2: /accountId: FEHLER missing: Pflichtfeld, aber nicht vorhanden oder null;"
          + " erwartet wird int64\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show IN",
        "convert IN -",
        "convert --check IN -",
        "attributes IN",
        "diff IN IN",
        "patch IN CSV --definitions TYPES",
        "import IN --into jdbc:sqlite:IN.db"
      })
  void problemsOfRecordsAreInTheLanguage(String command) throws IOException {
    String in =
        Files.writeString(folder.resolve("in"), accepted(1) + "\n" + rejected(2) + "\n").toString();
    String csv =
        Files.writeString(folder.resolve("csv"), "integrationId,Points\nshop-1,5\n").toString();
    String definitions = Samples.name(Samples.CUSTOMERS.resolveSibling("definitions.json"));
    String[] args =
        (command + " --language de")
            .replace("IN", in)
            .replace("CSV", csv)
            .replace("TYPES", definitions)
            .split(" ");

    Run run = Run.of("", args);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(in + ", " + PROBLEM);
    assertThat(run.err())
        .doesNotContain(" skipped (", "ERROR")
        .contains(command.startsWith("import") ? PROBLEM : " von 2 Datensätzen übersprungen (");
  }

  @Test
  void standardInputIsInTheLanguage() {
    assertThat(Run.of(accepted(1) + "\n" + rejected(2), "show", "--language=de").err())
        .isEqualTo(
            "customers: Standardeingabe, "
                + PROBLEM
                + "customers: 1 von 2 Datensätzen übersprungen (keine Kunden); 'check' meldet alle"
                + " Probleme\n");
  }
}
