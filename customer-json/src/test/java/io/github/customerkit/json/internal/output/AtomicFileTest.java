package io.github.customerkit.json.internal.output;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.json.CustomerWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a file is replaced by a complete one, or stays. */
class AtomicFileTest {

  private static final CustomerWriter WRITER = CustomerWriter.create();

  @TempDir private Path folder;

  private void write(Path file, String document) {
    WRITER.writeDocuments(file, List.of(utf8(document))::forEach);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewFileAppearsAndNothingElse() throws IOException {
    write(folder.resolve("a"), "1");
    assertThat(names()).containsExactly("a");
    assertThat(folder.resolve("a")).hasContent("1");
  }

  @Test
  void oldFileStaysUntilTheNewOneIsComplete() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    WRITER.writeDocuments(
        file,
        out -> {
          out.accept(new byte[1 << 20]);
          assertThat(file).hasContent("old");
        });
    assertThat(Files.size(file)).isEqualTo((1 << 20) + 1);
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                WRITER.writeDocuments(
                    file,
                    out -> {
                      out.accept(new byte[1 << 20]);
                      throw new IllegalStateException("no more");
                    }));
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theOldFilesPermissionsAreKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    write(file, "1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path withMode(Path file, String mode) throws IOException {
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private void assertRefused(Path file, String reason) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> write(file, "1"))
        .havingCause()
        .isInstanceOf(FileSystemException.class)
        .withMessageEndingWith(": " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rw-------", "rw-r--r--", "rw-rw-rw-"})
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerMayReadWhatIsNotComplete(String modeBefore) throws IOException {
    Path file = folder.resolve("a");
    if (!modeBefore.isEmpty()) {
      withMode(Files.writeString(file, "old"), modeBefore);
    }
    WRITER.writeDocuments(
        file,
        out -> {
          out.accept(new byte[1 << 20]);
          String temporary =
              Stream.of(folder.toFile().list()).filter(name -> !name.equals("a")).findAny().get();
          assertThat(temporary).startsWith(".a.").endsWith(".tmp");
          assertThat(mode(folder.resolve(temporary))).isEqualTo("rw-------");
        });
    assertThat(mode(file)).isEqualTo(modeBefore.isEmpty() ? "rw-------" : modeBefore);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ownerAndGroupAreKeptAsFarAsTheUserMayGiveThem() throws IOException {
    Path file = withMode(Files.writeString(folder.resolve("a"), "old"), "rw-r-----");
    assumeTrue(Files.getOwner(file).getName().equals("root"), "may give files to others");
    Files.setAttribute(file, "unix:uid", 12345);
    Files.setAttribute(file, "unix:gid", 23456);
    write(file, "1");
    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .containsEntry("uid", 12345)
        .containsEntry("gid", 23456);
    assertThat(mode(file)).isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aWriteProtectedFileIsRefusedBeforeAnythingIsMade() throws IOException {
    Path file = withMode(Files.writeString(folder.resolve("a"), "old"), "r--r--r--");
    Files.createSymbolicLink(folder.resolve("link"), file);
    assertRefused(file, "is write-protected");
    assertRefused(folder.resolve("link"), "is write-protected");
    assertThat(file).hasContent("old");
    assertThat(mode(file)).isEqualTo("r--r--r--");
    assertThat(names()).containsExactly("a", "link");
  }

  @Test
  void anInterruptedWriterLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                WRITER.writeDocuments(
                    file,
                    out -> {
                      out.accept(utf8("1"));
                      Thread.currentThread().interrupt();
                    }));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aNameAsLongAsTheSystemTakesIsTaken() throws IOException {
    Path file = folder.resolve("\u00e4".repeat(127));
    write(file, "1");
    assertThat(file).hasContent("1");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDanglingLinkIsWrittenThrough() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("other/a"));
    write(link, "1");
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("second")).isSymbolicLink();
    assertThat(other.resolve("a")).hasContent("1");
    assertThat(names()).containsExactly("link", "other", "second");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDanglingLinkIntoNoFolderIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere/a"));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> write(link, "1"))
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThat(link).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLoopOfLinksIsRefused() throws IOException {
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    Path self = Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    assertRefused(one, "a loop of symbolic links");
    assertRefused(self, "a loop of symbolic links");
    assertThat(names()).containsExactly("one", "self", "two");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    write(link, "1");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("1");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(60)
  void targetOtherThanARegularFileIsWrittenDirectly() throws Exception {
    // A pipe of the test's own, because a fault would replace a device of the machine.
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    try {
      write(pipe, "1");
      assertThat(Files.isRegularFile(pipe)).isFalse();
      assertThat(names()).containsExactly("pipe");
      assertThat(reader.inputReader().lines()).containsExactly("1");
    } finally {
      reader.destroy();
    }
  }

  @Test
  void aFolderIsRefused() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> write(folder, "1"))
        .havingCause()
        .isInstanceOf(FileSystemException.class)
        .withMessageEndingWith("is a directory");
  }

  @Test
  void aFileInNoFolderIsRefused() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> write(folder.resolve("nowhere").resolve("a"), "1"));
  }
}
