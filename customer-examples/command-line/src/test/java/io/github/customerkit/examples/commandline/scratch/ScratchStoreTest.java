package io.github.customerkit.examples.commandline.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.commandline.failure.FileFailureReason;
import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class ScratchStoreTest {

  @TempDir private Path directory;

  /** A size that some of the tests' data exceeds. */
  private static SQLiteConfig small() {
    SQLiteConfig settings = ScratchStore.settings();
    settings.setMaxPageCount(20);
    return settings;
  }

  private static void fill(ScratchStore store) {
    ScratchTable<Long> table = store.byNumber();
    for (long key = 0; key < 1_000; key++) {
      table.put(key, new byte[1_000]);
    }
  }

  @Test
  void nothingIsLeftWhenItIsClosed() {
    try (ScratchStore store = ScratchStore.in(directory, ScratchStore.settings())) {
      fill(store);
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void folderOfTheSystemIsTaken() {
    try (ScratchStore store = ScratchStore.open()) {
      assertThat(store.byText().put("a", new byte[1])).isFalse();
    }
  }

  @Test
  void storesDoNotMeet() {
    try (ScratchStore one = ScratchStore.in(directory, ScratchStore.settings());
        ScratchStore other = ScratchStore.in(directory, ScratchStore.settings())) {
      one.byText().put("a", new byte[1]);
      assertThat(other.byText().get("a")).isNull();
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void folderWithAnyNameIsTaken() throws Exception {
    Path folder = directory.resolve("a b?page_size=512&c#d%20é");
    Files.createDirectory(folder);
    try (ScratchStore store = ScratchStore.in(folder, ScratchStore.settings())) {
      fill(store);
    }
    assertThat(folder).isEmptyDirectory();
    assertThat(directory.toFile().list()).hasSize(1);
  }

  @Test
  void fullDiskIsReportedAndLeavesNoFile() {
    assertThatThrownBy(
            () -> {
              try (ScratchStore store = ScratchStore.in(directory, small())) {
                fill(store);
              }
            })
        .isInstanceOf(OutputFailure.class)
        .hasMessage("cannot write a temporary file in " + directory + ": no space left");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void missingFolderIsReported() {
    Path nowhere = directory.resolve("nowhere");
    assertThatThrownBy(() -> ScratchStore.in(nowhere, ScratchStore.settings()))
        .isInstanceOf(OutputFailure.class)
        .hasMessage("cannot write a temporary file in " + nowhere + ": no such folder");
  }

  @Test
  void failureOfTheDatabaseIsNamedWithoutItsMessage() {
    assertThat(FileFailureReason.reason(new SQLException(Canary.ADDRESS, null, 10)))
        .hasToString("SQLite failed with SQLITE_IOERR");
    assertThat(FileFailureReason.reason(new SQLException(Canary.ADDRESS)))
        .hasToString("SQLite cannot be unpacked and run there");
  }

  @Test
  void failureIsReportedByTheCommandLineAsTwo() {
    OutputFailure failure =
        OutputFailure.of("a temporary file in /tmp", new SQLException("", "", 13));
    Run run =
        Run.of(
            new InputStream() {
              @Override
              public int read() {
                throw failure;
              }
            },
            "check");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("customers: cannot write a temporary file in /tmp: no space left\n");
  }

  @Test
  void driverPrintsNothing() {
    Run.of("", "check");
    assertThat(Logger.getLogger("org.sqlite.SQLiteJDBCLoader").isLoggable(Level.SEVERE)).isFalse();
  }
}
