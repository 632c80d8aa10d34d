package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Shop;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchIntoTest {

  private static final String COUNTS =
      "SELECT checkpoint, inserted, updated, unchanged, rejected, finished IS NOT NULL FROM imports"
          + " ORDER BY id";

  @TempDir private Path folder;
  private final List<String> list = new ArrayList<>();
  private Shop shop;
  private String url;

  @BeforeEach
  void open() throws IOException {
    shop = new Shop(list, (nth, isAnswered) -> {});
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private Run fetch(String... more) {
    List<String> args = new ArrayList<>(List.of("--into", url));
    args.addAll(List.of(more));
    return FetchRun.of(FetchRun.KEY, false, shop.url(), args.toArray(String[]::new));
  }

  private void imports(String... customers) {
    assertThat(Run.of(String.join("\n", customers), "import", "--into", url).status()).isZero();
  }

  private List<String> rows(String sql) {
    return ImportedRows.of(url, sql);
  }

  /** Customers with the same last activity and another total. */
  private static String other(long id) {
    return accepted(id).replace("10.5", "11.5");
  }

  @Test
  void customersAreRowsAsThoseOfAnImport() {
    list.addAll(List.of(accepted(1), accepted(2).replace("{}", "{\"a\":[\"x\"]}"), accepted(3)));
    assertThat(fetch())
        .isEqualTo(
            new Run(
                0,
                """
                3 customers fetched, 0 repeated, 0 rejected; 2 requests, 0 retries
                3 inserted, 0 updated, 0 unchanged
                """,
                "",
                ""));
    assertThat(rows("SELECT name FROM sqlite_master WHERE name = 'attributes_value'")).hasSize(1);
    ImportedRows.forgetTimes(url);
    Map<String, List<String>> fetched = ImportedRows.all(url);
    url = "jdbc:sqlite:" + folder.resolve("imported.db");
    imports(list.toArray(String[]::new));
    Map<String, List<String>> imported = ImportedRows.all(url);
    assertThat(fetched.get("customers")).hasSize(3).isEqualTo(imported.get("customers"));
    assertThat(fetched.get("attributes")).hasSize(1).isEqualTo(imported.get("attributes"));
    assertThat(fetched.get("imports"))
        .containsExactly(
            "1|1|0|" + shop.url() + "/v1/applications/7/customers|null|null|null|3|3|0|0|0|1");
  }

  @Test
  void existingCustomersAreUpdatedOrUnchanged() {
    imports(accepted(1), accepted(2), accepted(4));
    list.addAll(List.of(accepted(1), other(2), accepted(3)));
    assertThat(fetch("--format=json").out())
        .isEqualTo(
            "{\"fetched\":3,\"repeated\":0,\"rejected\":0,\"requests\":2,\"retries\":0,"
                + "\"totalResultSize\":3,\"totalChanged\":false,\"endedWithoutNews\":false,"
                + "\"rowsMoved\":false,\"incomplete\":false,"
                + "\"inserted\":1,\"updated\":1,\"unchanged\":1,\"notSeen\":1,\"deleted\":0}\n");
    assertThat(rows("SELECT id, total_sales FROM customers ORDER BY id"))
        .containsExactly("1|10.5", "2|11.5", "3|10.5", "4|10.5");
  }

  @Test
  void rejectedRecordsAreKeptWithPlaceAndReason() {
    String unstorable = accepted(3).replace("{}", "{\"a\":\"\\u0000\"}");
    String illegal = accepted(4).replace("\"closedSessions\":3", "\"closedSessions\":-3");
    list.addAll(List.of(accepted(1), rejected(2), unstorable, illegal, "5"));
    Run run = fetch();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 customer fetched, 0 repeated, 4 rejected; ");
    assertThat(run.err().lines()).hasSize(4).first().asString().startsWith("customers: row 2: ");
    assertThat(
            rows(
                "SELECT record, line, byte_offset, problems->>'$[0].code', CAST(raw AS TEXT)"
                    + " FROM rejects ORDER BY record"))
        .containsExactly(
            "2|null|null|missing|" + rejected(2),
            "3|null|null|unstorable|" + unstorable,
            "4|null|null|negative|" + illegal,
            "5|null|null|wrong-type|5");
  }

  @Test
  void stoppedFetchResumesWithAnyPageSize() {
    list.addAll(List.of(accepted(1), rejected(2), accepted(3), accepted(1), Shop.REFUSED));
    assertThat(fetch().status()).isEqualTo(2);
    assertThat(rows(COUNTS)).containsExactly("3|2|0|0|1|0");
    imports(accepted(9));
    list.set(4, accepted(5));
    list.add(accepted(3));
    list.add(rejected(2));
    int asked = shop.requests();

    Run run = fetch("--page-size=2");
    assertThat(run.out())
        .isEqualTo(
            """
            3 customers fetched, 3 repeated, 1 rejected; 5 requests, 0 retries
            3 inserted, 0 updated, 0 unchanged
            """);
    assertThat(run.err()).startsWith("customers: resuming after 3 rows of an interrupted run");
    assertThat(shop.requests() - asked).isEqualTo(5);
    assertThat(rows(COUNTS)).containsExactly("7|3|0|0|1|1", "1|1|0|0|0|1");
    assertThat(
            rows(
                "SELECT fetched, repeated, total, has_total_changed, idle_pages, is_end FROM"
                    + " fetches"))
        .containsExactly("3|3|7|1|2|1");
    assertThat(rows("SELECT count(*) FROM fetched_rows")).containsExactly("0");
  }

  @Test
  void resumedFetchHasNoTotalIfTheServerSentNone() {
    list.addAll(List.of(accepted(1), accepted(2), accepted(3), Shop.REFUSED));
    fetch();
    ImportedRows.change(url, "UPDATE fetches SET total = NULL");
    list.set(3, accepted(4));
    assertThat(fetch().err()).doesNotContain("the server's total changed");
    assertThat(rows("SELECT total, has_total_changed FROM fetches")).containsExactly("4|0");
  }

  @Test
  void completedFetchIsFinishedWithoutARequest() {
    list.addAll(List.of(accepted(1), accepted(2), accepted(3)));
    fetch();
    ImportedRows.change(url, "UPDATE imports SET finished = NULL");
    int asked = shop.requests();
    assertThat(fetch().out())
        .contains("0 requests")
        .endsWith("3 inserted, 0 updated, 0 unchanged\n");
    assertThat(shop.requests()).isEqualTo(asked);
    assertThat(rows(COUNTS)).containsExactly("3|3|0|0|0|1");
  }

  @Test
  void pageIsStoredWithHowFarItIsOrNotAtAll() {
    list.addAll(List.of(accepted(1), rejected(2)));
    imports(accepted(9));
    ImportedRows.change(
        url, "CREATE TRIGGER late BEFORE UPDATE ON fetches BEGIN SELECT RAISE(ABORT, 'late'); END");
    Map<String, List<String>> before = ImportedRows.all(url);
    assertThat(fetch().status()).isEqualTo(2);
    assertThat(ImportedRows.all(url)).isEqualTo(before);
  }

  @Test
  void restartStartsOverAndCountsTheRejectsOnce() {
    list.addAll(List.of(accepted(1), rejected(2), accepted(3), Shop.REFUSED));
    fetch();
    list.set(3, accepted(4));
    Run run = fetch("--restart");
    assertThat(run.out())
        .isEqualTo(
            """
            3 customers fetched, 0 repeated, 1 rejected; 2 requests, 0 retries
            1 inserted, 0 updated, 2 unchanged
            """);
    assertThat(rows("SELECT import_id, record FROM rejects")).containsExactly("1|2");
  }

  @Test
  void nextFetchOfAListTakesThePlaceOfTheLast() {
    list.addAll(List.of(accepted(1), rejected(2)));
    fetch();
    list.set(1, accepted(2));
    assertThat(fetch().out()).endsWith("1 inserted, 0 updated, 1 unchanged\n");
    assertThat(rows(COUNTS)).containsExactly("2|1|0|1|0|1");
    assertThat(rows("SELECT * FROM rejects")).isEmpty();
  }

  @Test
  void customerWhoComesAgainIsKeptAsTheLaterActivityHasIt() {
    String later = accepted(1).replace("02-01T", "02-02T").replace("10.5", "11.5");
    String earlier = accepted(2).replace("02-01T", "01-31T").replace("10.5", "11.5");
    list.addAll(List.of(accepted(1), accepted(2), later, accepted(3), earlier));
    assertThat(fetch().out())
        .isEqualTo(
            """
            3 customers fetched, 2 repeated, 0 rejected; 3 requests, 0 retries
            3 inserted, 1 updated, 0 unchanged
            """);
    assertThat(rows("SELECT id, total_sales FROM customers ORDER BY id"))
        .containsExactly("1|11.5", "2|10.5", "3|10.5");
  }

  @Test
  void refusedKeyLeavesWhatWasThere() {
    list.addAll(List.of(accepted(1), rejected(2)));
    fetch();
    Map<String, List<String>> before = ImportedRows.all(url);
    for (String restart : List.of("--format=text", "--restart")) {
      Map<String, String> wrong = Map.of("TALON_ONE_MANAGEMENT_KEY", "other");
      assertThat(FetchRun.of(wrong, false, shop.url(), "--into", url, restart))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "customers: the server refused the key of TALON_ONE_MANAGEMENT_KEY (401)\n",
                  ""));
    }
    assertThat(ImportedRows.all(url)).isEqualTo(before);
  }

  @Test
  void missingKeyMakesNoDatabase() {
    assertThat(FetchRun.of(Map.of(), false, shop.url(), "--into", url).status()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void stoppedImportResumesAfterAFetch() throws IOException {
    imports(accepted(1));
    ImportedRows.change(url, "DELETE FROM imports");
    Path file = Files.writeString(folder.resolve("a"), accepted(1) + "\n{");
    assertThat(Run.of("", "import", "--into", url, file.toString()).status()).isEqualTo(1);
    ImportedRows.change(url, "UPDATE imports SET finished = NULL, checkpoint = 1, rejected = 0");
    ImportedRows.change(url, "DELETE FROM rejects");
    list.add(accepted(5));
    assertThat(fetch().status()).isZero();
    assertThat(Run.of("", "import", "--into", url, file.toString()).err())
        .startsWith("customers: " + file + ": resuming after record 1\n");
  }

  @Test
  void databaseThatFailsIsOneLine() {
    list.addAll(List.of(accepted(1), accepted(2).replace("{}", "{\"a\":1}")));
    imports(accepted(9));
    ImportedRows.change(url, "DROP TABLE attributes");
    assertThat(fetch())
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: cannot import into "
                    + folder.resolve("customers.db")
                    + ": its tables belong to another program\n",
                ""));
    assertThat(rows("SELECT id FROM customers")).containsExactly("9");
    assertThat(rows(COUNTS)).containsExactly("1|1|0|0|0|1");
  }

  @Test
  void fileAndDatabaseExcludeEachOther() {
    assertThat(fetch("--out=never").err())
        .startsWith("customers: --out and --into exclude each other\n");
  }
}
