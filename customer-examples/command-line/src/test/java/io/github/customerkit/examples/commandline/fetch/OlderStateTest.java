package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Shop;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests files imported out of order, of customers without activity between them. */
class OlderStateTest {

  private static final String SAID =
      " an older state now: one of the same last activity, from a file modified before the"
          + " other state was seen\n";

  @TempDir private Path folder;
  private String url = "";
  private Path monday = Path.of("");
  private Path tuesday = Path.of("");
  private Path wednesday = Path.of("");

  @BeforeEach
  void write() throws IOException {
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
    monday = file(1, state(1, "a"), state(2, "a"), state(3, "a"));
    tuesday = file(2, state(1, "b"), state(2, "b"), state(3, "a"));
    wednesday = file(3, state(1, "b").replace("2024-02-01", "2024-02-02"), state(2, "c"));
  }

  private static String state(long id, String attribute) {
    return accepted(id).replace("{}", "{\"Tier\":\"" + attribute + "\"}");
  }

  private Path file(int day, String... records) throws IOException {
    Path file = Files.write(folder.resolve("day" + day + ".ndjson"), List.of(records));
    return Files.setLastModifiedTime(file, FileTime.fromMillis(day * 86_400_000L));
  }

  private Run imports(Path... files) {
    List<String> args = new ArrayList<>(List.of("import", "--into", url));
    for (Path file : files) {
      args.add(file.toString());
    }
    return Run.of("", args.toArray(String[]::new));
  }

  private List<String> tiers() {
    return ImportedRows.of(url, "SELECT value FROM attributes ORDER BY customer_id");
  }

  @Test
  void filesInOrderCauseNoWarning() {
    assertThat(imports(monday).err()).isEmpty();
    assertThat(imports(tuesday).err()).isEmpty();
    assertThat(imports(tuesday).err()).isEmpty();
    assertThat(imports(wednesday).err()).isEmpty();
    assertThat(tiers()).containsExactly("b", "c", "a");
  }

  @Test
  void olderFileOfTheSameActivityIsImportedWithAWarning() {
    imports(monday);
    imports(tuesday);
    Run run = imports(monday);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("customers: 2 customers have" + SAID);
    assertThat(run.out()).startsWith("3 records read: 0 inserted, 2 updated, 1 unchanged, ");
    assertThat(tiers()).containsExactly("a", "a", "a");
    assertThat(ImportedRows.of(url, "SELECT id, as_of, replaced_as_of FROM customers ORDER BY id"))
        .containsExactly("1|86400000|172800000", "2|86400000|172800000", "3|172800000|null");
  }

  @Test
  void laterActivityKeepsItsState() {
    imports(wednesday);
    assertThat(imports(tuesday).err()).isEqualTo("customers: 1 customer has" + SAID);
    assertThat(tiers()).containsExactly("b", "b", "a");
  }

  @Test
  void newerFileTakesItBack() {
    imports(tuesday);
    imports(monday);
    assertThat(imports(tuesday).err()).isEmpty();
    assertThat(tiers()).containsExactly("b", "b", "a");
    assertThat(imports(monday, tuesday).err()).isEmpty();
    assertThat(tiers()).containsExactly("b", "b", "a");
  }

  @Test
  void stateBetweenTheTwoIsOlderStill() {
    imports(wednesday);
    imports(monday);
    assertThat(imports(tuesday).err()).isEqualTo("customers: 1 customer has" + SAID);
    assertThat(ImportedRows.of(url, "SELECT replaced_as_of FROM customers WHERE id = 2"))
        .containsExactly("259200000");
  }

  @Test
  void standardInputIsOfNoKnownTime() {
    imports(tuesday);
    assertThat(Run.of(state(1, "a"), "import", "--into", url).err()).isEmpty();
    assertThat(imports(monday).err()).isEqualTo("customers: 1 customer has" + SAID);
  }

  @Test
  void fileFromBeforeAFetchIsOlder() throws IOException {
    try (Shop shop = new Shop(List.of(state(1, "b")), (nth, isAnswered) -> {})) {
      FetchRun.of(FetchRun.KEY, false, shop.url(), "--into=" + url);
    }
    assertThat(imports(monday).err()).isEqualTo("customers: 1 customer has" + SAID);
  }

  @Test
  void postgresSaysTheSame() throws IOException, InterruptedException {
    try (LocalPostgres server = LocalPostgres.start()) {
      url = server.url("postgres");
      olderFileOfTheSameActivityIsImportedWithAWarning();
    }
  }
}
