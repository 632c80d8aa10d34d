package io.github.customerkit.examples.commandline.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void scriptIsValidBash(String shell) throws IOException, InterruptedException {
    Run run = Run.of("", "completion", shell);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    Path script = Files.writeString(folder.resolve("script"), run.out());
    assertThat(bash("-n", script.toString())).isEmpty();
    assertThat(run.out()).contains("bashcompinit").doesNotContain(System.getProperty("user.home"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "customers| ch | check",
        "customers| con | convert",
        "customers check| --la | --language",
        "customers check --format| | json text",
        "customers check --language| | en de",
        "customers push| --y | --yes",
        "customers completion| | bash zsh",
      })
  void commandsOptionsAndValuesAreCompleted(String before, String word, String completions)
      throws IOException, InterruptedException {
    Path script =
        Files.writeString(folder.resolve("script"), Run.of("", "completion", "bash").out());
    String current = word == null ? "" : word;
    int index = before.split(" ").length;
    String program =
        "source '%s'; COMP_WORDS=(%s '%s'); COMP_CWORD=%d; COMP_LINE='%s %s'; COMP_POINT=${#COMP_LINE}; _complete_customers 2> /dev/null;"
                .formatted(script, before, current, index, before, current)
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";

    List<String> found = bash("-c", program).lines().map(String::strip).sorted().toList();

    assertThat(found).contains(completions.split(" "));
    assertThat(found).allMatch(one -> one.startsWith(current));
  }

  @Test
  void shellIsRequired() {
    assertThat(Run.of("", "completion"))
        .isEqualTo(Run.ofWrongUsage("completion", "SHELL is required"));
    assertThat(Run.of("", "completion", "fish"))
        .isEqualTo(Run.ofWrongUsage("completion", "SHELL: expected bash or zsh but was 'fish'"));
  }

  private String bash(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "--norc"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
