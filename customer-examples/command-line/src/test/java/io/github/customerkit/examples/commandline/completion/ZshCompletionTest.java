package io.github.customerkit.examples.commandline.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types lines and the Tab key in a zsh of its own, on a pseudo-terminal. */
class ZshCompletionTest {

  /** Each text is typed, and what zsh then adds is awaited; {@code *} stands for any text. */
  private static final String DRIVER =
      """
      zmodload zsh/zpty
      zpty z zsh -f -i
      type_and_await() {
        zpty -w -n z "$1"
        zpty -r z shown "*$2*" || exit 1
      }
      type_and_await $'autoload -Uz compinit && compinit -u -D; source script; PS1="REA""DY> "\\n' 'READY> '
      type_and_await $'customers ch\\t' 'eck'
      type_and_await $'\\x15customers check --la\\t' 'nguage'
      type_and_await $'\\x15customers check --format \\t' 'json*text'
      type_and_await $'\\x15customers check --format j\\t' 'son'
      type_and_await $'\\x15customers fetch def\\t' 'initions'
      type_and_await $'\\x15customers convert --output \\t' 'array*csv*ndjson*page'
      type_and_await $'\\x15customers check exa\\t' 'mple.json'
      zpty -d z
      echo COMPLETED
      """;

  private static final int MAX_MINUTES = 2;

  @TempDir private Path folder;

  @Test
  void commandsOptionsValuesAndFilesAreCompleted() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "zsh is not installed here: not tried");
    Files.writeString(folder.resolve("script"), Run.of("", "completion", "zsh").out());
    Files.writeString(folder.resolve("driver"), DRIVER);
    Files.writeString(folder.resolve("example.json"), "");
    Process zsh =
        new ProcessBuilder("zsh", "-f", "driver")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("seen").toFile())
            .start();
    boolean hasEnded = zsh.waitFor(MAX_MINUTES, TimeUnit.MINUTES);
    zsh.descendants().forEach(ProcessHandle::destroyForcibly);
    zsh.destroyForcibly();

    assertThat(hasEnded).as("every completion is shown").isTrue();
    assertThat(Files.readString(folder.resolve("seen"), StandardCharsets.UTF_8))
        .endsWith("COMPLETED\n");
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "zsh")));
  }
}
