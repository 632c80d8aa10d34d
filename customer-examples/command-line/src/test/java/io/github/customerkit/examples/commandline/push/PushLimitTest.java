package io.github.customerkit.examples.commandline.push;

import static io.github.customerkit.examples.commandline.push.PushCommandTest.FOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Program;
import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.testing.FileLimit;
import io.github.customerkit.testing.OpenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a journal that cannot be written beyond any of its bytes. */
class PushLimitTest {

  @TempDir private Path folder;

  @Test
  void anotherRunSendsTheRestAndNothingTwice() throws IOException {
    Optional<FileLimit> limit = FileLimit.ofThisJvm();
    assumeTrue(limit.isPresent(), "this system cannot limit the size of files");
    Path file = Files.writeString(folder.resolve("updates.ndjson"), FOUR);
    Path journal = folder.resolve("updates.ndjson.journal");
    Map<String, String> expected = sent(file);
    long size = Files.size(journal);
    assertThat(expected).hasSizeGreaterThan(1);
    try (FileLimit files = limit.get()) {
      for (long bytes = 0; bytes < size; bytes++) {
        Files.delete(journal);
        try (ProfileServer server = new ProfileServer()) {
          Run run = files.get(bytes, () -> PushRun.sending(server, file));
          assertThat(run.status()).as("%d bytes: %s", bytes, run).isEqualTo(2);
          assertThat(run.err())
              .as("%d bytes", bytes)
              .isEqualTo("customers: cannot write " + journal + ": File too large\n");
          assertThat(OpenFiles.in(folder)).isEmpty();

          assertThat(PushRun.sending(server, file).status()).as("%d bytes", bytes).isZero();
          assertThat(server.applied().values())
              .as("%d bytes", bytes)
              .containsExactlyInAnyOrderElementsOf(expected.values());
        }
      }
    }
    assertThat(Program.names(folder)).containsExactly("updates.ndjson", "updates.ndjson.journal");
  }

  private static Map<String, String> sent(Path file) throws IOException {
    try (ProfileServer server = new ProfileServer()) {
      assertThat(PushRun.sending(server, file).status()).isZero();
      return server.applied();
    }
  }
}
