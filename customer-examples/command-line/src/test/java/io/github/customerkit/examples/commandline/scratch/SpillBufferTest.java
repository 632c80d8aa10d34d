package io.github.customerkit.examples.commandline.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillBufferTest {

  @TempDir private Path folder;

  @Test
  void bytesComeOutAsTheyWentIn() throws IOException {
    for (int size : new int[] {0, 1, 1 << 20, (1 << 20) + 1, 5_000_000}) {
      byte[] bytes = new byte[size];
      new SplittableRandom(size).nextBytes(bytes);
      try (SpillBuffer buffer = new SpillBuffer(folder)) {
        for (int from = 0; from < size; from += 7_001) {
          buffer.write(bytes[from]);
          buffer.write(bytes, from + 1, Math.min(7_000, size - from - 1));
        }
        assertThat(buffer.content().readAllBytes()).isEqualTo(bytes);
      }
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    byte[] many = new byte[2 << 20];
    try (SpillBuffer buffer = new SpillBuffer(nowhere)) {
      assertThatThrownBy(() -> buffer.write(many))
          .isInstanceOf(OutputFailure.class)
          .hasMessage("cannot write a temporary file in " + nowhere + ": no such folder");
    }
  }
}
