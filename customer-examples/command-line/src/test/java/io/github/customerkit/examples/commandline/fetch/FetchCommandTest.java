package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.Customers;
import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchCommandTest {

  @TempDir private Path folder;
  private Path file;
  private boolean isWatched;

  @BeforeEach
  void name() {
    file = folder.resolve("all.ndjson");
  }

  private Run fetch(Map<String, String> environment, String url, String... more) {
    List<String> args = new ArrayList<>(List.of("--out", file.toString()));
    args.addAll(List.of(more));
    return FetchRun.of(environment, isWatched, url, args.toArray(String[]::new));
  }

  @Test
  void allCustomersAreInTheFile() throws IOException {
    try (Shop shop = new Shop(accepted(1), accepted(2), accepted(3))) {
      assertThat(fetch(FetchRun.KEY, shop.url()))
          .isEqualTo(
              new Run(
                  0,
                  "3 customers fetched, 0 repeated, 0 rejected; 2 requests, 0 retries\n",
                  "",
                  ""));
    }
    assertThat(Files.readAllLines(file)).containsExactly(accepted(1), accepted(2), accepted(3));
  }

  @Test
  void rejectedRowIsReportedWithoutDataAndSkipped() throws IOException {
    String bad = rejected(2).replace("shop-2", Canary.ADDRESS);
    try (Shop shop = new Shop(accepted(1), bad)) {
      assertThat(fetch(FetchRun.KEY, shop.url(), "--format=json"))
          .isEqualTo(
              new Run(
                  1,
                  "{\"fetched\":1,\"repeated\":0,\"rejected\":1,\"requests\":1,\"retries\":0,"
                      + "\"totalResultSize\":2,\"totalChanged\":false,\"endedWithoutNews\":false,"
                      + "\"rowsMoved\":false,\"incomplete\":false}\n",
                  "customers: row 2: /accountId: ERROR missing: required, but absent or null;"
                      + " expected int64\n"
                      + "customers: 1 of 2 rows skipped (not customers)\n",
                  ""));
    }
    assertThat(Files.readAllLines(file)).containsExactly(accepted(1));
  }

  @Test
  void firstTwentyRejectedRowsAreReported() throws IOException {
    String[] bad = IntStream.range(0, 25).mapToObj(Documents::rejected).toArray(String[]::new);
    try (Shop shop = new Shop(bad)) {
      Run run = fetch(FetchRun.KEY, shop.url());
      assertThat(run.err().lines())
          .hasSize(22)
          .endsWith(
              "customers: 5 more rows rejected",
              "customers: 25 of 25 rows skipped (not customers)");
      assertThat(run.out()).startsWith("0 customers fetched, 0 repeated, 25 rejected; ");
    }
  }

  @Test
  void repeatedRowsAreCountedAndMissingOnesReported() throws IOException {
    try (Shop shop = new Shop(accepted(1), accepted(2), accepted(1))) {
      assertThat(fetch(FetchRun.KEY, shop.url()))
          .isEqualTo(
              new Run(
                  1,
                  "2 customers fetched, 1 repeated, 0 rejected; 2 requests, 0 retries\n",
                  "customers: the server reports 3 rows, but 2 different ones arrived;"
                      + " customers may be missing\n",
                  ""));
    }
  }

  @Test
  void keyThatIsRefusedIsOneLine() throws IOException {
    try (Shop shop = new Shop(accepted(1))) {
      assertThat(fetch(Map.of("TALON_ONE_MANAGEMENT_KEY", "other"), shop.url()))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "customers: the server refused the key of TALON_ONE_MANAGEMENT_KEY (401)\n",
                  ""));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void hostThatIsNotKnownEndsAtOnce() throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // No host name is known, and no request is sent.
            "-Djdk.net.hosts.file=" + Files.createFile(folder.resolve("hosts")),
            "-cp",
            System.getProperty("java.class.path"),
            Customers.class.getName(),
            "fetch",
            "--base-url=https://nobody.example",
            "--application=7",
            "--out=" + file);
    program.environment().putAll(FetchRun.KEY);
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // Later JVMs print warnings about libraries first.
    assertThat(said.lines()).last().isEqualTo("customers: unknown host nobody.example");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void noKeyIsOneLineAndNoRequest() throws IOException {
    try (Shop shop = new Shop(accepted(1))) {
      assertThat(fetch(Map.of(), shop.url()))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "customers: TALON_ONE_MANAGEMENT_KEY is not set; it must hold a key of the"
                      + " Management API\n",
                  ""));
      assertThat(shop.requests()).isZero();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void barShowsHowFarItHasComeWherePeopleWatch() throws IOException {
    isWatched = true;
    try (Shop shop = new Shop(accepted(1), accepted(2), accepted(3))) {
      Run run = fetch(FetchRun.KEY, shop.url());
      assertThat(run.bars()).contains("customers", "3/3", "100%").containsOnlyOnce("\n");
      assertThat(run.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "all.json", "all.ndjson.gz"})
  void otherFormatsAreForConvert(String name) {
    file = Path.of(name);
    assertThat(fetch(FetchRun.KEY, "http://localhost:1").err())
        .isEqualTo(
            "customers: fetch writes NDJSON only, which 'convert' turns into other formats: "
                + name
                + "\n");
  }

  @Test
  void missingFolderIsReported() {
    file = folder.resolve("nowhere").resolve("all.ndjson");
    assertThat(fetch(FetchRun.KEY, "http://localhost:1").err())
        .isEqualTo("customers: cannot write " + file + ": no such folder\n");
  }

  @Test
  void movedRowsAreReportedAndNoneIsMissing() throws IOException {
    List<String> list = new ArrayList<>();
    IntStream.rangeClosed(1, 9).forEach(id -> list.add(accepted(id)));
    Shop.Watcher watcher =
        (nth, isAnswered) -> {
          if (nth == 2 && isAnswered) {
            list.subList(0, 3).clear();
            IntStream.rangeClosed(10, 12).forEach(id -> list.add(accepted(id)));
          }
        };
    try (Shop shop = new Shop(list, watcher)) {
      Run run = fetch(FetchRun.KEY, shop.url());
      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith("12 customers fetched, 0 repeated, 0 rejected; ");
      assertThat(run.err())
          .isEqualTo(
              "customers: rows moved while they were fetched; they were read again, and none is"
                  + " missing\n");
    }
  }
}
