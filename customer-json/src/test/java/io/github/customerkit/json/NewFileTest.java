package io.github.customerkit.json;

import static io.github.customerkit.json.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced by a whole one, or stays. */
class NewFileTest {

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
  void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
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
  void whatIsNoFileIsWrittenAsItIs() {
    write(Path.of("/dev/null"), "1");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThat(Files.exists(Path.of("/dev/null"))).isTrue();
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
