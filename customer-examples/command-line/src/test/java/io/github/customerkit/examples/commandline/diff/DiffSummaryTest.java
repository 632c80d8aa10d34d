package io.github.customerkit.examples.commandline.diff;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffSummaryTest {

  @TempDir private Path folder;

  private Run diff(String before, String after, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("diff"));
    args.add(Files.writeString(folder.resolve("old"), before).toString());
    args.add(Files.writeString(folder.resolve("new"), after).toString());
    args.addAll(List.of(more));
    return Run.of("", args.toArray(String[]::new));
  }

  private static String customer(long id, String attributes) {
    return accepted(id).replace("\"attributes\":{}", "\"attributes\":" + attributes) + "\n";
  }

  @Test
  void theMostFrequentChangesComeFirst() throws IOException {
    String before = customer(1, "{\"A\":1}") + customer(2, "{\"A\":1}") + customer(3, "{\"B\":1}");
    String after = customer(1, "{\"A\":2}") + customer(2, "{}") + customer(3, "{\"B\":2}");
    assertThat(diff(before, after).out())
        .startsWith(
            """
            CHANGE       CUSTOMERS  ADDED  REMOVED  REPLACED
            attribute A          2      0        1         1
            attribute B          1      0        0         1

            ~ customer 1
            """);
  }

  @Test
  void everyWordIsInTheLanguage() throws IOException {
    String loyalty =
        "\"loyaltyMemberships\":[{\"loyaltyProgramId\":7}],\"extra\":1,\"totalSales\":11";
    String before = customer(1, "{\"A\":1}") + customer(2, "{}");
    String after =
        customer(1, "{}").replaceFirst("\"totalSales\":[^,}]+", loyalty) + customer(3, "{}");
    assertThat(diff(before, after, "--language=de").out())
        .isEqualTo(
            """
            ÄNDERUNG         KUNDEN  NEU  ENTFERNT  ERSETZT
            Attribut A            1    0         1        0
            Feld extra            1    1         0        0
            Treueprogramm 7       1    1         0        0
            totalSales            1    0         0        1

            ~ Kunde 1
                ~ totalSales
                - Attribut A
                + Treueprogramm 7
                + Feld extra
            - Kunde 2
            + Kunde 3
            1 geändert, 1 neu, 1 entfernt
            """);
    assertThat(diff(before, after, "--language=de", "--format=json"))
        .isEqualTo(diff(before, after, "--format=json"));
  }

  @Test
  void manyDifferentChangesAreCountedTogether() throws IOException {
    String attributes =
        LongStream.range(0, 1_002)
            .mapToObj(i -> "\"A" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}"));
    Run run = diff(customer(1, "{}"), customer(1, attributes));
    assertThat(run.out()).contains("\nand 2 other changes\n\n~ customer 1\n");
    assertThat(run.out().lines().filter(line -> line.startsWith("    + "))).hasSize(1_002);
  }

  @Test
  void valuesAndIntegrationIdsAreShownOnRequest() throws IOException {
    String before = customer(1, "{\"A\":1.50,\"B\":\"x\"}") + customer(2, "{}");
    String after = customer(1, "{\"A\":[2],\"C\":null}").replace("10.5", "1e1") + customer(3, "{}");
    Run run = diff(before, after, "--with-data");
    assertThat(run.out())
        .endsWith(
            """

            ~ customer 1 (shop-1)
                ~ totalSales: 10.5 -> 1E+1
                ~ attribute A: 1.50 -> [2]
                - attribute B: "x"
                + attribute C: null
            - customer 2 (shop-2)
            + customer 3 (shop-3)
            1 changed, 1 added, 1 removed
            """);
    assertThat(diff(before, after).out()).doesNotContain("shop", "1.5", "\"x\"");
    assertThat(diff(before, after, "--with-data", "--format=update"))
        .isEqualTo(
            Run.ofWrongUsage(
                "diff", "--with-data requires --format text; the others have all data"));
  }

  @Test
  void timesAreShownAsTheyAreWritten() throws IOException {
    String after = customer(1, "{}").replace("\"lastActivity\":\"20", "\"lastActivity\":\"19");
    assertThat(diff(customer(1, "{}"), after, "--with-data").out())
        .containsPattern("~ lastActivity: \"20[-0-9T:]*Z\" -> \"19[-0-9T:]*Z\"\n");
  }

  @Test
  void refusalsOfDefinitionsAreReportedInGerman() throws IOException {
    String definitions =
        Files.writeString(
                folder.resolve("definitions"),
                """
                {"data":[{"entity":"CustomerProfile","name":"Points","type":"number"},
                {"entity":"CustomerProfile","name":"Tier","type":"string","suggestions":["gold"],
                "restrictedBySuggestions":true}]}""")
            .toString();
    String before = customer(1, "{}") + customer(2, "{}");
    String after =
        customer(1, "{\"Pionts\":1,\"Points\":\"x\"}") + customer(2, "{\"Tier\":\"tin\"}");
    Run run = diff(before, after, "--format=update", "--language=de", "--definitions", definitions);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            customers: Kunde 1: /attributes/Pionts: FEHLER undefined-attribute: ist nicht definiert; gemeint ist \
            vielleicht Points?
            customers: Kunde 1: /attributes/Points: FEHLER attribute-type: erwartet wird number
            customers: Kunde 2: /attributes/Tier: FEHLER attribute-value: ist keiner der erlaubten Werte: \
            gold
            """);
  }

  @Test
  void refusedUpdatesAreReportedInGerman() throws IOException {
    String before = customer(1, "{}") + customer(2, "{}") + customer(3, "{}") + customer(4, "{}");
    String after =
        customer(1, "{\"A\":1}").replace("shop-1", "shop-2")
            + customer(2, "{\"A\":1}")
            + customer(3, "{}").replace("10.5", "11");
    assertThat(diff(before, after, "--format=update", "--language=de").err())
        .isEqualTo(
            """
            customers: Kunde 2: /integrationId: FEHLER repeated-customer: ein anderer Kunde hat \
            dieselbe Integrations-ID, daher ist die Aktualisierung mehrdeutig
            customers: 1 Kunde mit anderer Integrations-ID, die keine Aktualisierung ändern kann
            customers: 2 Kunden auch in Feldern geändert, die keine Aktualisierung setzen kann: \
            integrationId, totalSales
            customers: 1 Kunde entfernt; keine Aktualisierung kann ein Profil löschen
            """);
  }
}
