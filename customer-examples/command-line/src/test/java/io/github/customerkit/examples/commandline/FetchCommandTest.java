package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.Documents.accepted;
import static io.github.customerkit.examples.commandline.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.fetch.Time;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
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
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class FetchCommandTest {

  private static final Map<String, String> KEY = Map.of("TALON_ONE_MANAGEMENT_KEY", Canary.ADDRESS);

  @TempDir private Path folder;
  private Path file;
  private boolean isWatched;

  @BeforeEach
  void name() {
    file = folder.resolve("all.ndjson");
  }

  private Run fetch(Map<String, String> environment, String url, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream bars = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            new PrintStream(bars, true, StandardCharsets.UTF_8),
            isWatched,
            new Colours(Ansi.OFF));
    List<String> args = new ArrayList<>(List.of("--base-url", url, "--application=7"));
    args.addAll(List.of("--rate=1000", "--page-size=2", "--out", file.toString()));
    args.addAll(List.of(more));
    int status =
        new CommandLine(new FetchCommand(terminal, environment, Time.ofMachine()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  terminal.say(e.getMessage());
                  return ExitStatus.NOT_DONE;
                })
            .execute(args.toArray(String[]::new));
    Run run = new Run(status, text(out), text(err), text(bars));
    assertThat(run.toString()).doesNotContain("canary");
    return run;
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void allCustomersAreInTheFile() throws IOException {
    try (Shop shop = new Shop(accepted(1), accepted(2), accepted(3))) {
      assertThat(fetch(KEY, shop.url()))
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
  void rejectedRowIsToldWithoutDataAndLeftOut() throws IOException {
    String bad = rejected(2).replace("shop-2", Canary.ADDRESS);
    try (Shop shop = new Shop(accepted(1), bad)) {
      assertThat(fetch(KEY, shop.url(), "--format=json"))
          .isEqualTo(
              new Run(
                  1,
                  "{\"fetched\":1,\"repeated\":0,\"rejected\":1,\"requests\":2,\"retries\":0,"
                      + "\"totalResultSize\":2,\"totalChanged\":false,\"endedWithoutNews\":false}\n",
                  "customers: row 2: /accountId: ERROR missing: required, but absent or null;"
                      + " expected int64\n",
                  ""));
    }
    assertThat(Files.readAllLines(file)).containsExactly(accepted(1));
  }

  @Test
  void firstTwentyRejectedRowsAreTold() throws IOException {
    String[] bad = IntStream.range(0, 25).mapToObj(Documents::rejected).toArray(String[]::new);
    try (Shop shop = new Shop(bad)) {
      Run run = fetch(KEY, shop.url());
      assertThat(run.err().lines()).hasSize(21).last().isEqualTo("customers: 5 more rows rejected");
      assertThat(run.out()).startsWith("0 customers fetched, 0 repeated, 25 rejected; ");
    }
  }

  @Test
  void rowsThatCameAgainAreToldOfAndThatOthersMayBeMissing() throws IOException {
    try (Shop shop = new Shop(accepted(1), accepted(2), accepted(1))) {
      assertThat(fetch(KEY, shop.url()))
          .isEqualTo(
              new Run(
                  0,
                  "2 customers fetched, 1 repeated, 0 rejected; 2 requests, 0 retries\n",
                  """
                  customers: rows came again, so rows may have moved, and others been missed
                  customers: the server tells of 3 rows, but no more than 2 came
                  """,
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
    assertThat(file).doesNotExist();
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
      Run run = fetch(KEY, shop.url());
      assertThat(run.bars()).contains("customers", "3/3", "100%").containsOnlyOnce("\n");
      assertThat(run.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "all.json", "all.ndjson.gz"})
  void otherFormatsAreForConvert(String name) {
    file = Path.of(name);
    assertThat(fetch(KEY, "http://localhost:1").err())
        .isEqualTo(
            "customers: fetch writes a file of NDJSON, which 'convert' turns into others: "
                + name
                + "\n");
  }

  @Test
  void folderThatIsNotThereIsSaid() {
    file = folder.resolve("nowhere").resolve("all.ndjson");
    assertThat(fetch(KEY, "http://localhost:1").err())
        .isEqualTo("customers: cannot write " + file + ": no such folder\n");
  }
}
