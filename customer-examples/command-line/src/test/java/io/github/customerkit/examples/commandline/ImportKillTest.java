package io.github.customerkit.examples.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, killed at random moments and run again, against one that nobody disturbs. */
class ImportKillTest {

  private static final int KILLS = 10;
  private static final int RECORDS = 6_000;

  @TempDir private Path directory;
  private Path first;
  private Path second;

  /** Two files; the second has the customers of the first, as active but with another total. */
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

  private long undisturbed(String url) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    assertThat(start(url).waitFor()).isEqualTo(1);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** Gives how many kills came while there was something to do. */
  private int disturbed(String url, long usual) throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    System.out.println("kill test: seed " + seed);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(url);
      if (process.waitFor(random.nextLong(usual), TimeUnit.MILLISECONDS)) {
        return killed;
      }
      process.destroyForcibly().waitFor();
      killed++;
      if (isFinished(url)) {
        return killed;
      }
    }
    assertThat(start(url).waitFor()).isEqualTo(1);
    return killed;
  }

  private static boolean isFinished(String url) {
    try {
      String open = "SELECT count(*), count(*) - count(finished) FROM imports";
      return ImportedRows.of(url, open).equals(List.of("2|0"));
    } catch (IllegalStateException noTablesYet) {
      return false;
    }
  }

  private void survives(List<String> urls) throws IOException, InterruptedException {
    long usual = undisturbed(urls.get(0));
    Map<String, List<String>> expected = ImportedRows.all(urls.get(0));
    assertThat(expected.get("customers")).hasSizeGreaterThan(RECORDS * 9 / 10);
    assertThat(expected.get("rejects")).isNotEmpty();
    int killed = 0;
    for (String url : urls.subList(1, urls.size())) {
      killed += disturbed(url, usual);
      Map<String, List<String>> found = ImportedRows.all(url);
      for (String table : expected.keySet()) {
        assertThat(found.get(table)).as(table).isEqualTo(expected.get(table));
      }
      if (killed >= KILLS) {
        return;
      }
    }
    assertThat(killed).as("kills").isGreaterThanOrEqualTo(KILLS);
  }

  @Test
  void sqliteIsAsIfNobodyHadKilled() throws IOException, InterruptedException {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      urls.add("jdbc:sqlite:" + directory.resolve(i + ".db"));
    }
    survives(urls);
  }

  @Test
  void postgresIsAsIfNobodyHadKilled() throws IOException, InterruptedException {
    Optional<Path> programs = LocalPostgres.programs();
    assumeTrue(programs.isPresent(), "PostgreSQL is not installed here: not tried");
    LocalPostgres server = LocalPostgres.start(programs.get());
    try {
      List<String> urls = new ArrayList<>();
      for (int i = 0; i < KILLS; i++) {
        server.create("run" + i);
        urls.add(server.url("run" + i));
      }
      survives(urls);
    } finally {
      server.stop();
    }
  }
}
