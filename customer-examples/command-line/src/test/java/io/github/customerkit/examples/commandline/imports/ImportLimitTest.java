package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import io.github.customerkit.testing.FileLimit;
import io.github.customerkit.testing.KitThreads;
import io.github.customerkit.testing.OpenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a SQLite database that cannot be written beyond any of its pages. */
class ImportLimitTest {

  private static final int PAGE = 4096;
  private static final int STEP = 3 * PAGE + PAGE / 2;

  @TempDir private Path folder;

  @Test
  void anotherRunImportsTheRest() throws IOException, InterruptedException {
    Optional<FileLimit> limit = FileLimit.ofThisJvm();
    assumeTrue(limit.isPresent(), "this system cannot limit the size of files");
    KitThreads threads = KitThreads.now();
    Path in =
        Files.writeString(
            folder.resolve("in.ndjson"),
            IntStream.range(1, 400)
                .mapToObj(id -> id % 10 == 0 ? rejected(id) : accepted(id))
                .collect(Collectors.joining("\n")));
    Path disturbed = folder.resolve("disturbed");
    String undisturbed = "jdbc:sqlite:" + folder.resolve("undisturbed.db");
    assertThat(imports(in, undisturbed).status()).isEqualTo(1);
    Map<String, List<String>> expected = ImportedRows.all(undisturbed);
    try (FileLimit files = limit.get()) {
      int failures = 0;
      Run run = null;
      for (long bytes = 0; run == null || run.status() == 2; bytes += STEP) {
        Path database = Files.createDirectory(disturbed).resolve("a.db");
        String url = "jdbc:sqlite:" + database;
        run = files.get(bytes, () -> imports(in, url));
        assertThat(OpenFiles.in(folder)).isEmpty();
        if (run.status() == 2) {
          failures++;
          assertThat(run.err().lines())
              .as("%d bytes", bytes)
              .last()
              .asString()
              .startsWith("customers: cannot import into " + database + ": ");
          assertThat(run.toString()).doesNotContain("shop-");
          assertThat(imports(in, url).status()).as("%d bytes", bytes).isEqualTo(1);
        }
        assertThat(ImportedRows.all(url)).as("%d bytes", bytes).isEqualTo(expected);
        Files.delete(database);
        Files.delete(disturbed);
      }
      assertThat(failures).isGreaterThan(10);
    }
    assertThat(threads.left("customers-")).isEmpty();
  }

  private static Run imports(Path in, String url) {
    return Run.of("", "import", in.toString(), "--into", url);
  }
}
