package io.github.customerkit.examples.fetch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the permissions of fetched files, and files behind symbolic links. */
@DisabledOnOs(OS.WINDOWS)
class PrivateFilesTest extends FileSinkFixture {

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static void setMode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-r--r--"})
  void permissionsOfTheFileAreKeptAndPartsAreReadableByTheOwnerOnly(String before)
      throws IOException {
    setMode(Files.writeString(file, "as it was"), before);
    stopBefore(4);
    for (String part : new String[] {".part", ".part.state", ".part.rejected"}) {
      assertThat(mode(sibling(part))).as(part).isEqualTo("rw-------");
    }
    assertComplete(run(false));
    assertThat(mode(file)).isEqualTo(before);
  }

  @Test
  void newFileIsReadableByTheOwnerOnly() throws IOException {
    assertComplete(run(false));
    assertThat(mode(file)).isEqualTo("rw-------");
  }

  @Test
  void partsOfAnEarlierRunBecomeReadableByTheOwnerOnly() throws IOException {
    stopBefore(4);
    setMode(sibling(".part"), "rw-r--r--");
    stopBefore(4);
    assertThat(mode(sibling(".part"))).isEqualTo("rw-------");
  }

  @Test
  void writeProtectedFileIsRefusedBeforeAnyFileOrRequest() throws IOException {
    setMode(Files.writeString(file, "as it was"), "r--r--r--");
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is write-protected");
    assertThat(server.requests()).isEmpty();
    assertThat(folder.toFile().list()).containsExactly("all.ndjson");
  }

  @Test
  void targetOfADanglingLinkIsCreated() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("all.ndjson"));
    Path target = file;
    file = link;
    run(false);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent(WHOLE);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("all.ndjson", "link");
  }

  @Test
  void loopOfLinksIsRefused() throws IOException {
    Files.createSymbolicLink(file, Path.of("all.ndjson"));
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("a loop of symbolic links");
    assertThat(file).isSymbolicLink();
  }
}
