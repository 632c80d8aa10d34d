package io.github.customerkit.examples.commandline.usage;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource({"--version", "-V", "check --version", "show -V"})
  void versionIsPrintedEverywhere(String command) {
    assertThat(Run.of("", command.split(" ")))
        .isEqualTo(new Run(0, "customers (not packaged)\n", "", ""));
  }

  @Test
  void noCommandIsTwo() {
    assertThat(Run.of(""))
        .isEqualTo(
            Run.ofWrongUsage(
                "",
                "expected a command: check, report, show, convert, generate, attributes, diff,"
                    + " patch, fetch, push, import or completion"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "check --input=bogus | --input: expected auto, customer, array, page or ndjson but was"
            + " 'bogus'",
        "check --format=xml | --format: expected text or json but was 'xml'",
        "check --format json --format text | --format is given more than once",
        "check --language=fr | --language: expected en or de but was 'fr'",
        "check --max-problems=many | --max-problems: expected a whole number from 0 to 999999999"
            + " but was 'many'",
        "check --max-problems=-1 | --max-problems: expected a whole number from 0 to 999999999"
            + " but was '-1'",
        "check --max-problems=1000000000 | --max-problems: expected a whole number from 0 to"
            + " 999999999 but was '1000000000'",
        "check --max-problems | --max-problems requires a value: N",
        "check --max-problems --strict | --max-problems requires a value: N",
        "check --fail-over=101 | --fail-over: expected a number from 0 to 100 but was '101'",
        "check --fail-over=few | --fail-over: expected a number from 0 to 100 but was 'few'",
        "check --threads=0 | --threads: expected a whole number from 1 to 256 but was '0'",
        "check --threads=257 | --threads: expected a whole number from 1 to 256 but was '257'",
        "check --input | --input requires a value: KIND",
        "check --strict=yes | --strict: expected no value but was 'yes'",
        "check --at=a | --at: expected a JSON Pointer such as /customerProfile but was 'a'",
        "show --id=six | --id: expected a whole number but was 'six'",
        "convert | IN and OUT are required",
        "convert - | OUT is required",
        "convert - - --output=csv2 | --output: expected ndjson, array, page or csv but was 'csv2'",
        "generate | --count and --seed are required",
        "generate --count | --count requires a value: N",
        "patch - - --separator=abc | --separator: expected tab or one character, but no quote and"
            + " no line break, but was 'abc'",
        "import --prune - | --prune requires --complete",
        "fetch --base-url=https://h --application=1 --out=a --into=b"
            + " | --out and --into exclude each other",
        "fetch --base-url=https://h | --application, --profiles, --audience or --query is required",
        "fetch --base-url=https://h --application=0 | --application: expected a whole number from 1"
            + " to 9223372036854775807 but was '0'",
      })
  void wrongArgumentIsTwoAndReadsNothing(String args, String message) {
    assertThat(Run.of(accepted(1), args.split(" ")))
        .isEqualTo(Run.ofWrongUsage(args.split(" ")[0], message));
  }

  @Test
  void nameThatBeginsLikeAListOfArgumentsIsAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("customers.json"), accepted(1));
    assertThat(Run.of("", "check", "@" + file))
        .isEqualTo(
            new Run(
                2,
                "0 records read: 0 accepted, 0 rejected\n",
                "customers: cannot read @" + file + ": no such file\n",
                ""));
  }

  @Test
  void nameThatBeginsLikeAnOptionCanStandAfterTwoHyphens() {
    assertThat(Run.of("", "check", "--", "--strict").err())
        .isEqualTo("customers: cannot read --strict: no such file\n");
  }
}
