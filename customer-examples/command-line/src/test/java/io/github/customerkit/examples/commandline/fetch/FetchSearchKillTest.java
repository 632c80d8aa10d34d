package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.testing.AccountServer;
import io.github.customerkit.examples.commandline.testing.Canary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a search, killed and run again until it ends, loses and repeats no profile. */
class FetchSearchKillTest {

  private static final String QUERY = "{\"integrationIDs\": [\"" + Canary.ADDRESS + "\"]}";

  @TempDir private Path folder;
  private final AtomicReference<Process> running = new AtomicReference<>();

  @Test
  void killedSearchResumesWithItsQuery() throws IOException, InterruptedException {
    Path file = folder.resolve("found.ndjson");
    Path query = Files.writeString(folder.resolve("query.json"), QUERY);
    try (AccountServer server = new AccountServer()) {
      for (int id = 1; id <= 60; id++) {
        server.rows.add(accepted(id));
      }
      for (int killedAt : new int[] {4, 9, 15}) {
        server.watcher =
            nth -> {
              if (nth == killedAt) {
                running.get().destroyForcibly();
              }
            };
        assertThat(run(server, query, file)).isEqualTo(137);
        assertThat(file).doesNotExist();
      }
      server.watcher = nth -> {};
      assertThat(run(server, query, file)).isZero();
      assertThat(Files.readAllLines(file)).isEqualTo(server.rows);
      assertThat(server.requests())
          .hasSizeBetween(32, 36)
          .allMatch(request -> request.body().equals(QUERY));
    }
  }

  private int run(AccountServer server, Path query, Path file)
      throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Customers.class.getName(),
            "fetch",
            "--base-url=" + server.url(),
            "--query=" + query,
            "--rate=1000",
            "--page-size=3",
            "--out=" + file);
    program.environment().put("TALON_ONE_MANAGEMENT_KEY", Canary.ADDRESS);
    program.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    Process process = program.start();
    running.set(process);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(folder.resolve("said"))).doesNotContain(Canary.ADDRESS);
    return process.exitValue();
  }
}
