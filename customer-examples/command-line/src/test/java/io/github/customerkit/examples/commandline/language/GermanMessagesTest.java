package io.github.customerkit.examples.commandline.language;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs each command in German, with one fault of each kind. */
class GermanMessagesTest {

  private static final String ENGLISH =
      "(?i)\\b(the|cannot|is|are|was|has|have|records?|skipped|rejected|nothing|no|not|with|of)\\b";

  private static final Pattern LITERAL =
      Pattern.compile(
          "terminal\\(?\\)?\\s*\\.(stop\\(\\)\\s*\\.)?(report|inform|reportAtEnd|progress)"
              + "\\(\\s*(\\(\\) ->\\s*)?\"");

  @TempDir private Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    write("in", accepted(1) + "\n");
    write("twice", accepted(1) + "\n" + accepted(1) + "\n");
    write("bad", rejected(2) + "\n");
    write("cut", "[" + accepted(1));
    write("empty", "");
    write("line", "{\n");
    write("query", "{\"x\":1}");
    write("csv", "integrationId,Points\nshop-1,5\n");
    write("header", "integrationId,Points,Points\n");
    write("quote", "\"integrationId\nshop-1,5\n");
    write("key", "key,Points\n");
    write("column", "integrationId,Pionts\n");
    write("latin", "integrationId,Points\n\u00fc".getBytes(ISO_8859_1));
    Files.createDirectory(folder.resolve("folder"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "check @none | @none ist nicht lesbar: keine solche Datei",
        "check @folder | @folder ist nicht lesbar: ist ein Ordner",
        "check @empty | Warnung: @empty ist leer",
        "check @in --min-records 5 | @in: 1 Datensatz, weniger als --min-records 5",
        "check @in --definitions @none | @none ist nicht lesbar: keine solche Datei",
        "check @in --rejects @in | FILE und --rejects sind dieselbe Datei: @in",
        "check @none --rejects @x | nichts wurde gelesen; --rejects hat keine Datei geschrieben",
        "report @in --out @none/x | @none/x ist nicht schreibbar: kein solcher Ordner",
        "show @in --id 9 | kein Kunde hat die ID 9",
        "convert @bad @x.json | @x.json wurde nicht geschrieben",
        "convert @in @none/x.json | @none/x.json ist nicht schreibbar: kein solcher Ordner",
        "convert @in @x.csv --columns A | Warnung: kein Kunde hat das Attribut A",
        "generate --count 1 --seed 1 --out @none/x.json | @none/x.json ist nicht schreibbar: kein"
            + " solcher Ordner",
        "attributes @none | @none ist nicht lesbar: keine solche Datei",
        "diff @twice @in | @twice: 1 Datensatz wiederholt einen Kunden; der letzte zählt",
        "diff @bad @in | @bad hat keinen gültigen Kunden",
        "diff @in @in --min-records 2 | nichts wird verglichen",
        "patch @in @header | Zeile 1: die Spalten 2 und 3 haben denselben Namen",
        "patch @in @empty | @empty ist nicht lesbar: es gibt keine Kopfzeile",
        "patch @in @quote | Zeile 1: ein Anführungszeichen ist nicht geschlossen",
        "patch @in @key | es gibt keine Spalte integrationId (--key nennt die Spalte mit der",
        "patch @in @column | Spalte 2 (Pionts) ist nicht definiert",
        "patch @in @latin | Zeile 2: nicht in UTF-8; --encoding legt eine andere Kodierung fest",
        "patch @in @csv --ignore X | Warnung: --ignore: es gibt keine Spalte X",
        "import @in --into @folder | Import in @folder nicht möglich: sie ist ein Ordner",
        "import @none --into @x | @none ist nicht lesbar: keine solche Datei",
        "import @in --into @x --wide A | kein Kunde hat das Attribut A",
        "import @in --into ftp://x | --into muss eine Datei wie customers.db oder eine Adresse wie",
        "fetch --base-url http://localhost:9 --query @query | --query @query ist nicht lesbar:"
            + " unbekanntes Feld x; erwartet wird attributes, integrationIDs oder profileIDs",
        "fetch --base-url http://localhost:9 --profiles --out @x | TALON_ONE_MANAGEMENT_KEY ist"
            + " nicht gesetzt",
        "fetch definitions --base-url http://localhost:9 --out @x | TALON_ONE_MANAGEMENT_KEY ist"
            + " nicht gesetzt",
        "push @line | Zeile 1: ist kein JSON",
        "push @line | nichts wird gesendet, weil die Eingabe ungültige Zeilen hat",
      })
  void failuresAreGerman(String command, String message) {
    Run run = german(command);

    assertThat(run.err()).contains("customers: ").contains(message.replace("@", folder + "/"));
    assertNotEnglish(run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "attributes @in | Kunden: 1",
        "attributes @in | ATTRIBUT  TYPEN  KUNDEN  VERSCHIEDENE",
        "show @in | Kunde 1",
        "diff @in @in | 0 geändert, 0 neu, 0 entfernt",
        "patch @in @csv | 1 Zeile: 1 geändert, 0 neu, 0 unverändert, 0 abgelehnt",
        "import @in --into @x | 1 Datensatz gelesen: 1 eingefügt, 0 aktualisiert, 0 unverändert, 0"
            + " abgewiesen",
        "import @in --into @x | Datensätze/s",
        "push @empty | 0 Aktualisierungen: 0 gesendet, 0 abgelehnt, 0 übrig; nichts ist mehr zu"
            + " senden"
      })
  void resultsAreGerman(String command, String result) {
    Run run = german(command);

    assertThat(run.out()).contains(result);
    assertNotEnglish(run);
  }

  private Run german(String command) {
    String types = Samples.name(Samples.CUSTOMERS.resolveSibling("definitions.json"));
    String definitions = command.startsWith("patch") ? " --definitions " + types : "";
    return Run.of(
        "", (command.replace("@", folder + "/") + definitions + " --language de").split(" "));
  }

  private void assertNotEnglish(Run run) {
    String shown =
        (run.out() + run.err()).replace(folder.toString(), "").replaceAll("--[a-z-]+", "");
    assertThat(shown).doesNotContainPattern(ENGLISH).doesNotContain("see customers");
  }

  @Test
  void noMessageIsALiteral() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(100);
      for (Path file : sources) {
        assertThat(LITERAL.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
      }
    }
  }
}
