package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.AccountServer;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchDefinitionsTest {

  @TempDir private Path folder;
  private AccountServer server;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    server = new AccountServer();
    file = folder.resolve("definitions.json");
    for (int id = 1; id <= 1_200; id++) {
      server.rows.add(definition(id, id % 2 == 0 ? "CustomerProfile" : "Event"));
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static String definition(int id, String entity) {
    return "{\"id\":%d,\"entity\":\"%s\",\"name\":\"A%d\",\"title\":\"A\",\"type\":\"number\","
            .formatted(id, entity, id)
        + "\"description\":\"\",\"suggestions\":[],\"hasAllowedList\":false,"
        + "\"restrictedBySuggestions\":false,\"editable\":true}";
  }

  private Run fetch(String... more) {
    String[] args = new String[more.length + 1];
    System.arraycopy(more, 0, args, 0, more.length);
    args[more.length] = "--out=" + file;
    return FetchRun.ofDefinitions(server.url(), args);
  }

  @Test
  void definitionsOfAllPagesAreOnePage() throws IOException {
    assertThat(fetch()).isEqualTo(new Run(0, "1200 definitions fetched\n", "", ""));
    assertThat(server.requests())
        .extracting(AccountServer.Request::line)
        .containsExactly(
            "GET /v1/attributes?pageSize=1000&skip=0", "GET /v1/attributes?pageSize=1000&skip=999");
    assertThat(Files.readString(file)).startsWith("{\"data\":[{\"id\":1,").endsWith("}]}\n");
  }

  @Test
  void otherCommandsReadTheDefinitionsOfAnEntity() {
    assertThat(fetch("--entity=CustomerProfile").out()).isEqualTo("600 definitions fetched\n");
    assertThat(server.requests().get(1).line()).endsWith("&skip=999&entity=CustomerProfile");
    String customer = accepted(1).replace("{}", "{\"A2\":1,\"A4\":\"x\",\"A3\":1}");
    Run run = Run.of(customer, "check", "--definitions", file.toString());
    assertThat(run.out()).contains("attribute-type", "undefined-attribute");
  }

  @Test
  void standardOutputHasTheDefinitionsOnly() throws IOException {
    server.rows.subList(1, 1_200).clear();
    Run run = FetchRun.ofDefinitions(server.url(), "--out=-");
    assertThat(run.out()).startsWith("{\"data\":[{\"id\":1,").endsWith("}]}\n");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void failureLeavesTheOldFile() throws IOException {
    Files.writeString(file, "old");
    server.rows.set(1_100, AccountServer.REFUSED);
    assertThat(fetch().err()).isEqualTo("customers: the server refused the request (400)\n");
    server.rows.set(1_100, "{\"id\":true}");
    assertThat(fetch().err())
        .startsWith(
            "customers: the response of "
                + server.url()
                + "/v1/attributes is not a page of definitions: /data/");
    assertThat(fetch("--entity=Custmer").status()).isEqualTo(2);
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void misspeltEntityLeavesTheOldFile() throws IOException {
    Files.writeString(file, "old");
    server.rows.subList(1, 1_200).clear();
    assertThat(fetch("--entity=Custmer"))
        .isEqualTo(
            new Run(2, "", "customers: the account has no definition of the entity Custmer\n", ""));
    assertThat(file).hasContent("old");
  }
}
