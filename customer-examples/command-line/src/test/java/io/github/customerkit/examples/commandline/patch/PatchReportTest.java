package io.github.customerkit.examples.commandline.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchReportTest extends PatchRuns {

  private static final String CSV =
      "integrationId,Vip,Language\nshop-1,true,german\nnobody,true,\nshop-1,maybe,\nshop-2\n";

  private Path rejects() {
    return folder.resolve("rejects.csv");
  }

  @Test
  void refusedRowsAreKeptAsTheyWereWithTheReasons() throws IOException {
    Run run = patch(CSV, "--rejects=" + rejects());

    assertThat(run.status()).isEqualTo(1);
    assertThat(rejects())
        .hasContent(
            """
            integrationId,Vip,Language,refused
            nobody,true,,line 3: /integrationId: no profile has this integration ID
            shop-1,maybe,,line 4: /attributes/Vip: expected boolean
            shop-2,,,"line 5: 1 field, but the header has 3"
            """);
  }

  @Test
  void correctedTheyAreReadAgainWithTheSameOptions() throws IOException {
    patch(CSV, "--rejects=" + rejects());
    String corrected =
        Files.readString(rejects())
            .replace("nobody", "shop-2")
            .replace("maybe", "false")
            .replaceAll(",\"?line .*", ",");

    Run run = patch(corrected, "--rejects=" + rejects());
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("3 rows: 2 changed, 0 new, 1 unchanged, 0 refused\n");
    assertThat(rejects()).hasContent("integrationId,Vip,Language,refused\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop-1", "shop-1,true,german,x", "shop-1,true,ger\"man"})
  void uncorrectedTheyStayRefusedAsTheyWere(String faulty) throws IOException {
    String[] options = {"--delete-empty", "--rejects=" + rejects()};
    patch("integrationId,Vip,Language\nnobody,true,\n" + faulty + "\n", options);
    String first = Files.readString(rejects());
    assertThat(first).contains("nobody,true,,line 2: ", "line 3: ");

    Run run = patch(first, options);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("2 rows: 0 changed, 0 new, 0 unchanged, 2 refused\n");
    assertThat(Files.readString(rejects())).contains("nobody,true,,line 2: ", "line 3: ");
    assertThat(patch(Files.readString(rejects()), options).out())
        .contains("2 rows: 0 changed, 0 new, 0 unchanged, 2 refused\n");
  }

  @Test
  void aRowThatWasRefusedIsReportedAsThat() throws IOException {
    String csv = "integrationId,Vip,refused\nshop-1,true,line 2: no\nshop-2,true,\n";
    Run run = patch(csv, "--rejects=" + rejects());
    assertThat(run.out())
        .contains("line 3: customer 2\n")
        .contains("2 rows: 1 changed, 0 new, 0 unchanged, 1 refused\n")
        .containsPattern("not-corrected +/refused +1 +line 2 +was refused before; correct the row")
        .endsWith("correct the row, and empty this field\n");
    assertThat(rejects()).hasContent("integrationId,Vip,refused\nshop-1,true,line 2: no\n");
    assertThat(patch(csv, "--language=de").out())
        .endsWith("schon abgelehnt; die Zeile korrigieren und dieses Feld leeren\n");
  }

  @Test
  void reasonsAreNotWrittenIntoTheColumnOfAnAttribute() throws IOException {
    Path definitions = folder.resolve("definitions");
    patch("integrationId,refused\nshop-1,yes\n");
    Files.writeString(definitions, Files.readString(definitions).replace("Vip", "refused"));
    String[] args = {
      "patch",
      folder.resolve("profiles").toString(),
      folder.resolve("crm.csv").toString(),
      "--definitions=" + definitions,
      "--rejects=" + rejects()
    };
    assertThat(Run.of("", args))
        .isEqualTo(
            Run.ofWrongUsage("patch", "--rejects requires that no attribute is named refused"));
    assertThat(Run.of("", Arrays.copyOf(args, 4)).out()).doesNotContain("not-corrected");
  }

  @Test
  void theRowsBeforeAFaultOfTheFileAreCounted() throws IOException {
    String csv = "integrationId,Vip\nshop-1,true\nnobody,true\nshop-2,\"x\n";
    Run run = patch(csv);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .contains("line 2: customer 1\n    + attribute Vip\n")
        .contains(
            "2 rows: 1 changed, 0 new, 0 unchanged, 1 refused\n"
                + "this is incomplete, because the file could not be read to its end\n")
        .contains("unknown-profile");
    assertThat(run.err()).endsWith("crm.csv: line 4: a quote is not closed\n");
    assertThat(patch(csv, "--format=json").err())
        .contains("1 refused\ncustomers: this is incomplete, because the file");
    assertThat(patch(csv, "--language=de").out())
        .contains("unvollst\u00e4ndig, weil die Datei nicht bis zum Ende gelesen werden konnte\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "sep=;\n", "\uFEFFsep=;\n"})
  void theBeginningOfTheFileIsKept(String start) throws IOException {
    char separator = start.contains(";") ? ';' : ',';
    String csv = "integrationId,Note\nnobody,\"a\nb;,\"\n".replace(',', separator);
    patch(start + csv, "--ignore=Note", "--rejects=" + rejects());
    assertThat(Files.readString(rejects()))
        .startsWith(start + "integrationId,Note,refused\nnobody,".replace(',', separator))
        .contains("\"a\nb;" + separator + "\"" + separator + "line ");
  }

  @Test
  void earlierRejectsStayIfTheFileCannotBeRead() throws IOException {
    Files.writeString(rejects(), "old");
    Run run = patch("", "--rejects=" + rejects());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("customers: nothing was read; --rejects wrote no file\n");
    assertThat(rejects()).hasContent("old");
  }

  @Test
  void theCsvFileIsNotReplaced() throws IOException {
    Path csv = folder.resolve("crm.csv");
    assertThat(patch(CSV, "--rejects=" + csv).err())
        .isEqualTo("customers: --rejects and CSV are the same file: " + csv + "\n");
  }

  @Test
  void jsonHasARowOnEachLineWithAllValues() throws IOException {
    Run run = patch(CSV + "new,true,\n", "--format=json", "--create");
    assertThat(run.out())
        .startsWith(
            "{\"line\":2,\"changed\":{\"id\":1,\"integrationId\":\"shop-1\",\"attributes\":{")
        .contains(
            "{\"line\":3,\"integrationId\":\"nobody\",\"added\":{\"attributes\":{\"Vip\":true}}}\n",
            "{\"line\":4,\"refused\":[{\"pointer\":\"/attributes/Vip\",\"code\":\"attribute-type\",");
    assertThat(run.out().lines()).hasSize(5);
    assertThat(run.err())
        .isEqualTo("customers: 5 rows: 1 changed, 2 new, 0 unchanged, 2 refused\n");
  }

  @Test
  void valuesAreShownOnRequest() throws IOException {
    assertThat(patch(CSV, "--with-data").out())
        .contains("line 2: customer 1 (shop-1)\n", "    + attribute Vip: true\n")
        .containsPattern("    ~ attribute Language: \".*\" -> \"german\"\n");
    assertThat(patch("integrationId,Vip\nnew,true\n", "--create", "--with-data").out())
        .contains("line 2: + a new profile (new)\n");
    assertThat(patch(CSV).out()).doesNotContain("shop-1", "german");
    assertThat(patch(CSV, "--with-data", "--format=json"))
        .isEqualTo(
            Run.ofWrongUsage(
                "patch", "--with-data requires --format text; the others have all data"));
  }

  @Test
  void onlyTheFirstRefusedRowsAreReportedBesideRequests() throws IOException {
    Run run = patch("integrationId\n" + "nobody\n".repeat(25), "--format=update");
    assertThat(run.err().lines())
        .hasSize(22)
        .startsWith(
            "customers: line 2: /integrationId: ERROR unknown-profile: no profile has this"
                + " integration ID")
        .endsWith(
            "customers: 5 more rows refused",
            "customers: 25 rows: 0 changed, 0 new, 0 unchanged, 25 refused");
  }

  @Test
  void germanIsComplete() throws IOException {
    assertThat(patch(CSV + "\"  \",,\n", "--language=de", "--rejects=" + rejects()).out())
        .contains(
            "ÄNDERUNG",
            "ZEILEN",
            "Zeile 2: Kunde 1\n",
            "5 Zeilen: 1 geändert, 0 neu, 0 unverändert, 4 abgelehnt\n",
            "kein Profil hat diese Integrations-ID",
            "die Integrations-ID fehlt",
            "1 Feld, aber die Kopfzeile hat 3",
            "FEHLER");
    assertThat(rejects()).content().contains("Zeile 3: /integrationId: kein Profil");
  }
}
