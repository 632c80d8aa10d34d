package io.github.customerkit.examples.commandline.output;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.testing.FileLimit;
import io.github.customerkit.testing.KitThreads;
import io.github.customerkit.testing.OpenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a command whose files cannot be written beyond any of their bytes leaves all old files
 * and nothing else.
 */
class LimitedFilesTest {

  private static final String IN = accepted(1) + "\n" + rejected(2) + "\n";

  /** A larger file fails at about so many of its bytes. */
  private static final int MAX_LIMITS = 400;

  private static final KitThreads THREADS = KitThreads.now();

  @TempDir private Path folder;
  @TempDir private Path inputs;
  private FileLimit limit;

  @BeforeEach
  void start() throws IOException {
    limit = FileLimit.ofThisJvm().orElse(null);
    assumeTrue(limit != null, "this system cannot limit the size of files");
    Files.writeString(inputs.resolve("profiles"), accepted(1));
    Files.writeString(inputs.resolve("crm.csv"), "integrationId,Points\nshop-1,many\nshop-2,5\n");
    Files.writeString(
        inputs.resolve("definitions"),
        "{\"data\":[{\"entity\":\"CustomerProfile\",\"name\":\"Points\",\"type\":\"number\"}]}");
  }

  @AfterEach
  void nothingIsOpen() {
    if (limit != null) {
      limit.close();
    }
    assertThat(OpenFiles.in(folder)).isEmpty();
    assertThat(OpenFiles.in(inputs)).isEmpty();
  }

  @AfterAll
  static void noThreadIsAlive() throws InterruptedException {
    assertThat(THREADS.left("customer")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert - OUT/a.ndjson",
        "convert - OUT/a.page.json.gz",
        "convert - OUT/a.csv",
        "convert --threads 2 --rejects OUT/r - OUT/a.json",
        "check --rejects OUT/r.gz",
        "check --format json --report OUT/p.html --as-of 2026-01-01T00:00:00Z --rejects OUT/r",
        "report --out OUT/p.html.gz --as-of 2026-01-01T00:00:00Z",
        "attributes --propose OUT/p",
        "generate --count 1 --seed 1 --out OUT/a.ndjson --truth OUT/t",
        "generate --count 0 --seed 1 --out OUT/a.ndjson --truth OUT/t",
        "patch IN/profiles IN/crm.csv --definitions IN/definitions --rejects OUT/r",
      })
  void oldFilesStayAndNothingIsBesideThem(String command) throws IOException {
    String[] words =
        command.replace("OUT", folder.toString()).replace("IN", inputs.toString()).split(" ");
    Run whole = Run.of(IN, words);
    assertThat(whole.status()).isLessThan(2);
    Map<String, String> expected = contents();
    int size = expected.values().stream().mapToInt(String::length).max().orElseThrow();
    for (String name : expected.keySet()) {
      Files.writeString(folder.resolve(name), "old");
    }
    Map<String, String> old = contents();

    for (int bytes = 0; bytes < size; bytes += 1 + size / MAX_LIMITS) {
      Run run = limit.get(bytes, () -> Run.of(IN, words));
      assertThat(run.status()).as("%d bytes: %s", bytes, run).isEqualTo(2);
      assertThat(run.err().lines())
          .as("%d bytes", bytes)
          .last()
          .asString()
          .matches("customers: cannot write " + folder + "/[^/]+: File too large");
      assertThat(run.toString()).doesNotContain("shop-");
      assertThat(contents()).as("%d bytes", bytes).containsExactlyInAnyOrderEntriesOf(old);
    }
    assertThat(limit.get(size, () -> Run.of(IN, words))).isEqualTo(whole);
    assertThat(contents()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private Map<String, String> contents() {
    return Program.names(folder).stream().collect(toMap(name -> name, this::content));
  }

  private String content(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
