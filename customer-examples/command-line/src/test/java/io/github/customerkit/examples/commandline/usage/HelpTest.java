package io.github.customerkit.examples.commandline.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the help of commands with the files in {@code src/test/resources/help}. */
class HelpTest {

  private static final Path HELP = Path.of("src/test/resources/help");

  @ParameterizedTest
  @CsvSource({
    "customers, --help",
    "check, check --help",
    "report, report -h",
    "show, show -h",
    "convert, convert -h",
    "diff, diff -h",
    "patch, patch -h",
    "fetch, fetch --help",
    "fetch-definitions, fetch definitions --help",
    "push, push --help"
  })
  void helpIsDataAndZero(String name, String command) throws IOException {
    String help = Files.readString(HELP.resolve(name + ".txt"));
    assertThat(Run.of("", command.split(" "))).isEqualTo(new Run(0, help, "", ""));
  }
}
