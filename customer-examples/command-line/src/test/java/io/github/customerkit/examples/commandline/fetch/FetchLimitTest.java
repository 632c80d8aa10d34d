package io.github.customerkit.examples.commandline.fetch;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.commandline.testing.Shop;
import io.github.customerkit.testing.FileLimit;
import io.github.customerkit.testing.OpenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests files of a fetch that cannot be written beyond every third of their bytes. */
class FetchLimitTest {

  private static final int STEP = 3;

  @TempDir private Path folder;

  private Run fetch(Shop shop, Path file) {
    return FetchRun.of(FetchRun.KEY, false, shop.url(), "--out=" + file, "--page-size=2");
  }

  @Test
  void oldFileStaysAndAnotherRunFetchesTheRest() throws IOException {
    Optional<FileLimit> limit = FileLimit.ofThisJvm();
    assumeTrue(limit.isPresent(), "this system cannot limit the size of files");
    Path file = folder.resolve("all.ndjson");
    try (FileLimit files = limit.get();
        Shop shop = new Shop(accepted(1), rejected(2), accepted(3))) {
      Run whole = fetch(shop, file);
      String expected = Files.readString(file);
      assertThat(whole.status()).isEqualTo(1);

      int failures = 0;
      Run run = null;
      for (int bytes = 0; run == null || run.status() == 2; bytes += STEP) {
        Files.writeString(file, "old");
        run = files.get(bytes, () -> fetch(shop, file));
        assertThat(OpenFiles.in(folder)).isEmpty();
        if (run.status() == 2) {
          failures++;
          assertThat(run.err().lines())
              .as("%d bytes", bytes)
              .last()
              .isEqualTo("customers: cannot write " + file + ": File too large");
          assertThat(file).hasContent("old");
          assertThat(fetch(shop, file).status()).as("%d bytes", bytes).isEqualTo(1);
        }
        assertThat(file).as("%d bytes", bytes).hasContent(expected);
        assertThat(Program.names(folder)).as("%d bytes", bytes).containsExactly("all.ndjson");
      }
      assertThat(failures).isGreaterThanOrEqualTo(expected.length() / STEP);
    }
  }
}
