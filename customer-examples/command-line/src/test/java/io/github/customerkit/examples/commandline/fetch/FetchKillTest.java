package io.github.customerkit.examples.commandline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Kills;
import io.github.customerkit.examples.commandline.testing.Shop;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.examples.database.testing.LocalPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the program, killed and run again until it ends, gives the same result. */
class FetchKillTest {

  private static final int PAGE = 20;
  private static final int PAGES_PER_KILL = 20;
  private static final int CUSTOMERS = PAGE * PAGES_PER_KILL * Kills.COUNT;

  @TempDir private Path folder;
  private final AtomicReference<Process> running = new AtomicReference<>();

  /** The request at which to kill it, and the maximum delay after it. */
  private volatile int killedAt = Integer.MAX_VALUE;

  private volatile boolean isAnyMoment;
  private volatile long nanosAfter;

  private void see(int nth, boolean isAnswered) {
    if (nth == killedAt && !isAnswered) {
      // Waiting here would delay the response.
      Process process = running.get();
      Thread killer =
          new Thread(
              () -> {
                if (isAnyMoment) {
                  LockSupport.parkNanos(nanosAfter);
                } else {
                  awaitGrowth();
                }
                process.destroyForcibly();
              });
      killer.start();
    }
  }

  /** Kills while customers are stored in a file that the state does not contain yet. */
  private void awaitGrowth() {
    File part = folder.resolve("killed.part").toFile();
    long before = part.length();
    long end = System.nanoTime() + nanosAfter * 10;
    while (part.length() == before && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private int run(Shop shop, String target) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Customers.class.getName(),
            "fetch",
            "--base-url=" + shop.url(),
            "--application=7",
            "--rate=1000",
            "--page-size=" + PAGE,
            target);
    program.environment().put("TALON_ONE_MANAGEMENT_KEY", Canary.ADDRESS);
    program.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    Process process = program.start();
    running.set(process);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /** Returns rows of which some are invalid and some are repeated. */
  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= CUSTOMERS; i++) {
      rows.add(i % 100 == 0 ? Documents.rejected(i) : Documents.accepted(i % 70 == 0 ? 1 : i));
    }
    return rows;
  }

  @Test
  void fileIsWhatOneUndisturbedRunMakes() throws IOException, InterruptedException {
    Kills kills = new Kills("fetch into a file");
    Path whole = folder.resolve("whole");
    Path file = folder.resolve("killed");
    try (Shop shop = new Shop(rows(), this::see)) {
      compareCounts(kills, shop, "--out=" + whole, "--out=" + file);
    }
    assertThat(Files.mismatch(file, whole)).as("%s", kills).isEqualTo(-1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, whole, folder.resolve("said"));
    }
  }

  @Test
  void sqliteIsWhatOneUndisturbedRunMakes() throws IOException, InterruptedException {
    String url = "jdbc:sqlite:" + folder;
    compareRows(new Kills("fetch into SQLite"), url + "/whole.db", url + "/killed.db");
  }

  @Test
  void postgresIsWhatOneUndisturbedRunMakes() throws IOException, InterruptedException {
    try (LocalPostgres server = LocalPostgres.start()) {
      server.create("whole");
      server.create("killed");
      compareRows(new Kills("fetch into PostgreSQL"), server.url("whole"), server.url("killed"));
    }
  }

  private void compareRows(Kills kills, String whole, String killed)
      throws IOException, InterruptedException {
    try (Shop shop = new Shop(rows(), this::see)) {
      compareCounts(kills, shop, "--into=" + whole, "--into=" + killed);
    }
    ImportedRows.forgetTimes(whole);
    ImportedRows.forgetTimes(killed);
    Map<String, List<String>> expected = ImportedRows.all(whole);
    assertThat(expected.get("customers"))
        .hasSize(CUSTOMERS - CUSTOMERS / 100 - CUSTOMERS / 70 + CUSTOMERS / 700);
    assertThat(expected.get("rejects")).hasSize(CUSTOMERS / 100);
    ImportedRows.all(killed)
        .forEach(
            (table, rows) ->
                assertThat(rows).as("%s, %s", table, kills).isEqualTo(expected.get(table)));
  }

  /** Runs undisturbed with one target, and with kills with another, to the end. */
  private void compareCounts(Kills kills, Shop shop, String whole, String killed)
      throws IOException, InterruptedException {
    assertThat(run(shop, whole)).isEqualTo(1);
    String said = said();
    Random random = kills.random();
    for (int kill = 0; kill < Kills.COUNT; kill++) {
      isAnyMoment = killed.startsWith("--into") || random.nextInt(3) == 0;
      nanosAfter = random.nextInt(8_000_000);
      killedAt = shop.requests() + 2 + random.nextInt(PAGES_PER_KILL - 1);
      kills.count(run(shop, killed));
    }
    kills.end();
    killedAt = Integer.MAX_VALUE;
    assertThat(run(shop, killed)).as("%s", kills).isEqualTo(1);
    assertThat(counted(said())).as("%s", kills).isEqualTo(counted(said));
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  private static String counted(String said) {
    return said.lines()
        .filter(line -> line.contains("fetched") || line.contains("inserted"))
        .map(line -> line.replaceAll(";.*", ""))
        .reduce("", String::concat);
  }
}
