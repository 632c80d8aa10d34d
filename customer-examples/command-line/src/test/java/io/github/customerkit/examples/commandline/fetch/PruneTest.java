package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Shop;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests customers of a database that a complete input does not have any more. */
class PruneTest {

  private static final String ALL =
      "{\"a\":1},\"audienceMemberships\":[{\"id\":2,\"name\":\"vip\"}],"
          + "\"loyaltyMemberships\":[{\"loyaltyProgramId\":5}]";

  @TempDir private Path folder;
  private String url = "";

  @BeforeEach
  void name() {
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
  }

  private static String whole(long id) {
    return accepted(id).replace("{}", ALL);
  }

  private Run imports(String in, String... options) {
    List<String> args = new ArrayList<>(List.of("import", "--into", url));
    args.addAll(List.of(options));
    return Run.of(in, args.toArray(String[]::new));
  }

  private static String lines(String... records) {
    return String.join("\n", records);
  }

  private List<String> rows(String sql) {
    return ImportedRows.of(url, sql);
  }

  private void assertCustomers(String... ids) {
    assertThat(rows("SELECT id FROM customers ORDER BY id")).containsExactly(ids);
    for (String part : List.of("attributes", "audience_memberships", "loyalty_memberships")) {
      assertThat(rows("SELECT customer_id FROM " + part + " ORDER BY customer_id"))
          .as(part)
          .containsExactly(ids);
    }
  }

  @Test
  void completeInputCountsTheOthersAndDeletesNone() {
    imports(lines(whole(1), whole(2), whole(3)));
    Run run = imports(whole(2), "--complete");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            1 record read: 0 inserted, 0 updated, 1 unchanged, 0 rejected
            2 customers of the database were not seen
            """);
    assertCustomers("1", "2", "3");
    assertThat(imports(lines(whole(1), whole(2), whole(3)), "--complete").out())
        .contains("\n0 customers of the database were not seen\n");
  }

  @Test
  void unseenCustomersAreDeletedWithAllRows() {
    imports(lines(whole(1), whole(2), whole(3)));
    String changed = whole(3).replace("10.5", "11.5");
    String older = whole(4).replace("2024-02-01", "2024-01-15");
    imports(whole(4));
    Run run = imports(lines(whole(2), changed, older, whole(5)), "--complete", "--prune");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            4 records read: 1 inserted, 1 updated, 2 unchanged, 0 rejected
            1 customer of the database was not seen and was deleted
            """);
    assertCustomers("2", "3", "4", "5");
    assertThat(rows("SELECT DISTINCT last_seen_run FROM customers")).containsExactly("3");
    assertThat(imports(whole(9), "--complete", "--prune", "--format=json").out())
        .contains("\"rejected\":0,\"olderStates\":0,\"notSeen\":4,\"deleted\":4,\"perSecond\":");
    assertCustomers("9");
  }

  @Test
  void deletedDataCannotBeReadInTheFile() throws IOException {
    imports(lines(whole(1), whole(2).replace("shop-2", Canary.ADDRESS)));
    assertThat(imports(whole(1), "--complete", "--prune").status()).isZero();
    assertThat(Files.readString(folder.resolve("customers.db"), ISO_8859_1))
        .contains("shop-1")
        .doesNotContain(Canary.ADDRESS);
    assertThat(folder.resolve("customers.db-wal")).doesNotExist();
  }

  @Test
  void nobodyIsDeletedWhereARecordWasRejected() {
    imports(lines(whole(1), whole(2)));
    Run run = imports(lines(whole(1), rejected(2)), "--complete", "--prune");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .last()
        .isEqualTo(
            "customers: missing customers may be among the rejected records; no customer was"
                + " deleted");
    assertThat(run.out()).contains("\n1 customer of the database was not seen\n");
    assertCustomers("1", "2");
  }

  @Test
  void noneIsDeletedIfNoCustomerCame() {
    imports(whole(1));
    Run run = imports("", "--complete", "--prune");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .endsWith("customers: the inputs have no customers; no customer was deleted\n");
    assertCustomers("1");
  }

  @Test
  void nobodyIsDeletedWhereTooFewRecordsCame() {
    imports(lines(whole(1), whole(2), whole(3)));
    String some = lines(whole(1), whole(2));
    Run run = imports(some, "--complete", "--prune", "--min-records=3");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .endsWith(
            "customers: an input has fewer records than --min-records; no customer was deleted\n");
    assertCustomers("1", "2", "3");
    assertThat(imports(some, "--complete", "--prune", "--min-records=2").status()).isZero();
    assertCustomers("1", "2");
  }

  @Test
  void nobodyIsDeletedWhereAnInputCannotBeRead() throws IOException {
    imports(lines(whole(1), whole(2)));
    Path file = Files.writeString(folder.resolve("a"), whole(1));
    Path cut = Files.writeString(folder.resolve("b"), "[" + whole(1) + "," + whole(3));
    for (String other : List.of(folder.resolve("none").toString(), cut.toString())) {
      Run run = imports("", "--complete", "--prune", file.toString(), other);
      assertThat(run.status()).isNotZero();
      assertThat(run.out()).doesNotContain("deleted");
      assertThat(rows("SELECT id FROM customers WHERE id < 3")).containsExactly("1", "2");
    }
  }

  @Test
  void customersSeenBeforeAStopAreNotDeletedByTheResumedRun() throws IOException {
    imports(lines(whole(1), whole(2), whole(3)));
    Path file = Files.writeString(folder.resolve("a"), lines(whole(1), whole(2)));
    imports("", file.toString());
    ImportedRows.change(
        url, "UPDATE imports SET finished = NULL, checkpoint = 1, unchanged = 1 WHERE id = 2");
    Run run = imports("", file.toString(), "--complete", "--prune");
    assertThat(run.err()).endsWith("resuming after record 1\n");
    assertThat(run.out()).contains("\n1 customer of the database was not seen and was deleted\n");
    assertCustomers("1", "2");
  }

  /** The deletion and the end of the run are one transaction. */
  @Test
  void unfinishedRunDeletesNone() {
    imports(lines(whole(1), whole(2)));
    ImportedRows.change(
        url,
        "CREATE TRIGGER late BEFORE DELETE ON customers BEGIN SELECT RAISE(ABORT, 'late'); END");
    assertThat(imports(whole(1), "--complete", "--prune").status()).isEqualTo(2);
    assertCustomers("1", "2");
    assertThat(rows("SELECT finished IS NULL FROM imports ORDER BY id")).containsExactly("0", "1");
  }

  @Test
  void pruneAloneIsWrongUsage() {
    Run run = imports(whole(1), "--prune");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("customers: --prune requires --complete\n");
  }

  @Test
  void postgresDeletesTheSame() throws IOException, InterruptedException {
    try (LocalPostgres server = LocalPostgres.start()) {
      url = server.url("postgres");
      imports(lines(whole(1), whole(2), whole(3)));
      String older = whole(3).replace("2024-02-01", "2024-01-15");
      assertThat(imports(lines(whole(1), older), "--complete").out())
          .contains("\n1 customer of the database was not seen\n");
      assertThat(imports(lines(whole(1), rejected(2)), "--complete", "--prune").status())
          .isEqualTo(1);
      assertCustomers("1", "2", "3");
      assertThat(imports(lines(whole(1), older), "--complete", "--prune").out())
          .contains("\n1 customer of the database was not seen and was deleted\n");
      assertCustomers("1", "3");
    }
  }

  private Run fetch(Shop shop, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    return FetchRun.of(FetchRun.KEY, false, shop.url(), args.toArray(String[]::new));
  }

  @Test
  void fetchCountsCustomersOutsideTheListAndDeletesOnRequest() throws IOException {
    List<String> list = new ArrayList<>(List.of(whole(1), whole(2), whole(3)));
    try (Shop shop = new Shop(list, (nth, isAnswered) -> {})) {
      String into = "--into=" + url;
      fetch(shop, into);
      list.remove(1);
      assertThat(fetch(shop, into).out()).endsWith("\n1 customer of the database was not seen\n");
      assertCustomers("1", "2", "3");
      assertThat(fetch(shop, into, "--prune").out())
          .endsWith("\n1 customer of the database was not seen and was deleted\n");
      assertCustomers("1", "3");
    }
  }

  @Test
  void fetchDeletesNoneIfARowWasRejectedOrRepeated() throws IOException {
    List<String> list = new ArrayList<>(List.of(whole(1), whole(2)));
    try (Shop shop = new Shop(list, (nth, isAnswered) -> {})) {
      fetch(shop, "--into=" + url);
      for (String doubtful : List.of(rejected(2), whole(1))) {
        list.set(1, doubtful);
        Run run = fetch(shop, "--into=" + url, "--prune");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
            .endsWith(
                "customers: no customer was deleted, because the list may still have the"
                    + " missing customers\n");
        assertCustomers("1", "2");
      }
    }
  }

  @Test
  void fetchRefusesToPruneImportedCustomers() throws IOException {
    imports(lines(whole(1), whole(2)));
    try (Shop shop = new Shop(whole(1))) {
      Run run = fetch(shop, "--into=" + url, "--prune");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(": --prune would delete customers of other lists or imports");
      assertThat(shop.requests()).isZero();
    }
    assertCustomers("1", "2");
  }

  @Test
  void fetchIntoAFileRefusesPrune() throws IOException {
    try (Shop shop = new Shop(List.of(), (nth, isAnswered) -> {})) {
      Run run = fetch(shop, "--out=" + folder.resolve("a.ndjson"), "--prune");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("customers: --prune requires a database, and --out writes a file\n");
    }
  }
}
