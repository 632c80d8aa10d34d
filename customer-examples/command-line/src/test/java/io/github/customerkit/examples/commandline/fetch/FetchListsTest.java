package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.AccountServer;
import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests lists of other kinds than the customers of an application. */
class FetchListsTest {

  private static final String QUERY = "{ \"integrationIDs\":[\"" + Canary.ADDRESS + "\"] }\n";

  @TempDir private Path folder;
  private AccountServer server;
  private Path file;
  private Path query;
  private String url;

  @BeforeEach
  void open() throws IOException {
    server = new AccountServer();
    for (int id = 1; id <= 5; id++) {
      server.rows.add(accepted(id));
    }
    file = folder.resolve("all.ndjson");
    query = Files.writeString(folder.resolve("query.json"), QUERY);
    url = "jdbc:sqlite:" + folder.resolve("customers.db");
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Run fetch(String... options) {
    return FetchRun.of(FetchRun.KEY, false, server.url(), options);
  }

  private Run toFile(String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.add("--out=" + file);
    return fetch(args.toArray(String[]::new));
  }

  private List<String> lines() {
    return server.requests().stream().map(AccountServer.Request::line).toList();
  }

  private List<String> stored() {
    return ImportedRows.of(url, "SELECT id FROM customers ORDER BY id");
  }

  @ParameterizedTest
  @CsvSource({
    "--profiles, /v1/customers/no_total, &sandbox=false",
    "--profiles --sandbox, /v1/customers/no_total, &sandbox=true",
    "--audience=4, /v1/audiences/4/memberships, ''",
  })
  void listIsFetchedToItsEnd(String options, String path, String more) throws IOException {
    assertThat(toFile(options.split(" ")))
        .isEqualTo(
            new Run(
                0, "5 customers fetched, 0 repeated, 0 rejected; 3 requests, 0 retries\n", "", ""));
    assertThat(Files.readAllLines(file)).isEqualTo(server.rows);
    assertThat(lines())
        .containsExactly(
            "GET " + path + "?pageSize=3&skip=0" + more,
            "GET " + path + "?pageSize=3&skip=2" + more,
            "GET " + path + "?pageSize=3&skip=4" + more);
  }

  @ParameterizedTest
  @CsvSource({"'', false", "--sandbox, true"})
  void searchSendsTheFileUnchanged(String option, boolean isSandbox) throws IOException {
    List<String> options = new ArrayList<>(List.of("--query=" + query));
    options.addAll(option.isEmpty() ? List.of() : List.of(option));
    assertThat(toFile(options.toArray(String[]::new)).status()).isZero();
    assertThat(Files.readAllLines(file)).isEqualTo(server.rows);
    assertThat(server.requests())
        .hasSize(3)
        .allMatch(request -> request.body().equals(QUERY))
        .allMatch(request -> request.line().startsWith("POST /v1/customer_search/no_total?"))
        .allMatch(request -> request.line().endsWith("&sandbox=" + isSandbox));
  }

  @Test
  void stoppedSearchResumesWithTheSameQueryOnly() throws IOException {
    server.rows.set(4, AccountServer.REFUSED);
    assertThat(toFile("--query=" + query).status()).isEqualTo(2);
    server.rows.set(4, accepted(5));
    String belongs =
        "customers: all.ndjson.part belongs to another list, query or --base-url; --restart starts"
            + " over\n";
    Path other = Files.writeString(folder.resolve("other.json"), QUERY.strip());
    assertThat(toFile("--query=" + other)).isEqualTo(new Run(2, "", belongs, ""));
    assertThat(toFile("--query=" + query, "--sandbox")).isEqualTo(new Run(2, "", belongs, ""));
    assertThat(toFile("--profiles")).isEqualTo(new Run(2, "", belongs, ""));
    int before = server.requests().size();

    Run run = toFile("--query=" + query);
    assertThat(run.err()).isEqualTo("customers: resuming after 3 rows of an interrupted run\n");
    assertThat(run.status()).isZero();
    assertThat(lines().get(before)).contains("&skip=2&");
    assertThat(Files.readAllLines(file)).isEqualTo(server.rows);
  }

  @Test
  void databaseResumesTheSameListOnly() {
    server.rows.set(4, AccountServer.REFUSED);
    assertThat(fetch("--profiles", "--into=" + url).status()).isEqualTo(2);
    assertThat(stored()).containsExactly("1", "2", "3");
    server.rows.set(4, accepted(5));
    assertThat(fetch("--profiles", "--sandbox", "--into=" + url).err()).isEmpty();
    assertThat(fetch("--profiles", "--into=" + url).err())
        .isEqualTo("customers: resuming after 3 rows of an interrupted run\n");
    assertThat(stored()).containsExactly("1", "2", "3", "4", "5");
    assertThat(ImportedRows.of(url, "SELECT name FROM imports ORDER BY name"))
        .containsExactly(
            server.url() + "/v1/customers/no_total?sandbox=false",
            server.url() + "/v1/customers/no_total?sandbox=true");
  }

  @Test
  void profileReplacesTheStateOfACustomer() {
    String advocate = "{},\"advocateIntegrationId\":\"shop-9\"";
    String customer = server.rows.get(0).replace("{}", advocate);
    assertThat(Run.of(customer, "import", "--into", url).status()).isZero();
    String sql = "SELECT advocate_integration_id FROM customers WHERE id = 1";
    assertThat(ImportedRows.of(url, sql)).containsExactly("shop-9");
    fetch("--profiles", "--into=" + url);
    assertThat(ImportedRows.of(url, sql)).containsExactly("null");
  }

  @Test
  void pruneDeletesWhatTheListNoLongerHas() {
    fetch("--audience=4", "--into=" + url);
    server.rows.remove(1);
    assertThat(fetch("--audience=4", "--into=" + url, "--prune").out())
        .endsWith("\n1 customer of the database was not seen and was deleted\n");
    assertThat(stored()).containsExactly("1", "3", "4", "5");
  }

  @Test
  void pruneIsRefusedIfTheDatabaseHasAnotherList() {
    fetch("--profiles", "--into=" + url);
    server.rows.subList(1, 5).clear();
    int before = server.requests().size();
    Run run = fetch("--audience=4", "--into=" + url, "--prune");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            ": --prune would delete customers of other lists or imports, which the database also"
                + " has; use a database of its own for the list\n");
    assertThat(server.requests()).hasSize(before);
    assertThat(stored()).containsExactly("1", "2", "3", "4", "5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"integrationIds\":[\"canary\"]} | unknown field integrationIds; expected attributes,"
            + " integrationIDs or profileIDs",
        "{\"integrationIDs\":[7]} | /integrationIDs: expected an array of strings",
      })
  void wrongQueryIsRefusedBeforeARequest(String json, String message) throws IOException {
    Files.writeString(query, json);
    assertThat(toFile("--query=" + query))
        .isEqualTo(
            new Run(2, "", "customers: cannot read --query " + query + ": " + message + "\n", ""));
    assertThat(server.requests()).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void missingQueryIsReported() {
    assertThat(toFile("--query=" + folder.resolve("none")).err())
        .isEqualTo("customers: cannot read --query " + folder.resolve("none") + ": no such file\n");
  }

  @Test
  void queryIsNotOverwritten() throws IOException {
    assertThat(fetch("--query=" + query, "--out=" + folder + "/./query.ndjson").status()).isZero();
    Path same = Files.createSymbolicLink(folder.resolve("same.ndjson"), query);
    assertThat(fetch("--query=" + query, "--out=" + same).err())
        .startsWith("customers: --query and --out are the same file: ");
    assertThat(query).hasContent(QUERY);
  }
}
