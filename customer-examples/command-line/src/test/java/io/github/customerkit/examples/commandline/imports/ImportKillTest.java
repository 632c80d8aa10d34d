package io.github.customerkit.examples.commandline.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.testing.Kills;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the program, killed at random moments and run again, with an undisturbed run. */
class ImportKillTest {

  private static final int BATCH = 1_000;

  /** In each of two files. */
  private static final int RECORDS = 4 * BATCH * Kills.COUNT;

  @TempDir private Path directory;
  private Path first;
  private Path second;

  /**
   * Two files; the second has the customers of the first with the same last activity and another
   * total.
   */
  @BeforeEach
  void generate() throws IOException {
    first = directory.resolve("a.ndjson");
    second = directory.resolve("b.ndjson");
    String count = "--count=" + RECORDS;
    Run.of("", "generate", count, "--seed=7", "--invalid=1", "--out=" + first);
    try (var lines = Files.lines(first, ISO_8859_1)) {
      Files.write(
          second,
          (Iterable<String>)
              lines.map(line -> line.replace("\"totalSales\":", "\"totalSales\":1"))::iterator,
          ISO_8859_1);
    }
  }

  private Process start(String url) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Customers.class.getName(),
            "import",
            first.toString(),
            second.toString(),
            "--into",
            url)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()))
        .start();
  }

  /** Kills during the start, and within or between batches. */
  private void disturb(Kills kills, String url) throws IOException, InterruptedException {
    Random random = kills.random();
    for (int i = 0; i < Kills.COUNT; i++) {
      if (i % 2 == 0) {
        kill(kills, Duration.ofMillis(random.nextInt(1500)), start(url));
      } else {
        long behind = stored(url) + random.nextInt(2 * BATCH);
        Process process = start(url);
        while (process.isAlive() && stored(url) <= behind) {
          TimeUnit.MILLISECONDS.sleep(1);
        }
        kill(kills, Duration.ofNanos(random.nextInt(50_000_000)), process);
      }
      assertThat(isFinished(url)).as("finished, %s", kills).isFalse();
    }
    kills.end();
  }

  private static void kill(Kills kills, Duration wait, Process process)
      throws InterruptedException {
    process.waitFor(wait.toNanos(), TimeUnit.NANOSECONDS);
    kills.count(process.destroyForcibly().waitFor());
  }

  private static long stored(String url) {
    try {
      return Long.parseLong(
          ImportedRows.of(url, "SELECT coalesce(sum(checkpoint), 0) FROM imports").get(0));
    } catch (IllegalStateException noTablesYet) {
      return 0;
    }
  }

  private static boolean isFinished(String url) {
    try {
      String open = "SELECT count(*), count(*) - count(finished) FROM imports";
      return ImportedRows.of(url, open).equals(List.of("2|0"));
    } catch (IllegalStateException noTablesYet) {
      return false;
    }
  }

  private void survives(Kills kills, String undisturbed, String url)
      throws IOException, InterruptedException {
    assertThat(start(undisturbed).waitFor()).isEqualTo(1);
    Map<String, List<String>> expected = ImportedRows.all(undisturbed);
    assertThat(expected.get("customers")).hasSizeGreaterThan(RECORDS * 9 / 10);
    assertThat(expected.get("rejects")).isNotEmpty();
    disturb(kills, url);
    assertThat(start(url).waitFor()).isEqualTo(1);
    Map<String, List<String>> found = ImportedRows.all(url);
    for (String table : expected.keySet()) {
      assertThat(found.get(table)).as("%s, %s", table, kills).isEqualTo(expected.get(table));
    }
  }

  @Test
  void sqliteIsTheSameAfterKills() throws IOException, InterruptedException {
    String folder = "jdbc:sqlite:" + directory;
    survives(new Kills("import into SQLite"), folder + "/undisturbed.db", folder + "/killed.db");
  }

  @Test
  void postgresIsTheSameAfterKills() throws IOException, InterruptedException {
    try (LocalPostgres server = LocalPostgres.start()) {
      server.create("undisturbed");
      server.create("killed");
      survives(
          new Kills("import into PostgreSQL"), server.url("undisturbed"), server.url("killed"));
    }
  }
}
