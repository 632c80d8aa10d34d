package io.github.customerkit.examples.commandline.usage;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.report.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that messages do not print control characters in arguments. */
class UsageErrorTest {

  /** An escape, its short form, a text direction, two line ends, and a bell. */
  private static final String HOSTILE = "a\u001b[31m\u009b2J\u202eb\r\nroot# \u2028\u0007c";

  private static final String SHOWN =
      "a\\u{1b}[31m\\u{9b}2J\\u{202e}b\\u{d}\\u{a}root# \\u{2028}\\u{7}c";

  @TempDir private Path folder;

  private static void assertHarmless(String text) {
    assertThat(text.codePoints().filter(c -> c != '\n' && !Printable.isVisible(c))).isEmpty();
    assertThat(text.lines()).noneMatch(line -> line.startsWith("root#"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "--@",
        "check|--@",
        "check|--@=x",
        "check|--input|@",
        "check|--format|@",
        "check|--language|@",
        "check|--max-problems|@",
        "check|--fail-over|@",
        "check|--threads|@",
        "check|@",
        "check|--definitions|@",
        "check|--rejects|@/@",
        "show|@",
        "show|-|@",
        "show|--id|@",
        "convert|@|-",
        "convert|-|@",
        "convert|-|-|@",
        "convert|--output|@|-|-",
        "generate|--count|@|--seed|1",
        "generate|--count|1|--seed|@",
        "generate|--count|1|--seed|1|--out|@",
        "generate|--count|1|--seed|1|--truth|@/@",
        "attributes|@",
        "attributes|--propose|@/@",
        "diff|@|@",
        "diff|-|-|@",
        "patch|@|-|--definitions|DEFINITIONS",
        "patch|-|@|--definitions|DEFINITIONS",
        "patch|PROFILES|-|--definitions|DEFINITIONS|--key|@",
        "patch|PROFILES|-|--definitions|DEFINITIONS|--separator|@",
        "fetch|--base-url|@|--application|1",
        "fetch|--base-url|https://@/|--application|1",
        "fetch|--base-url|https://h/|--application|@",
        "fetch|--base-url|https://h/|--application|1|--out|@.gz",
        "push|@",
        "push|--base-url|@",
        "push|--rate|@",
        "push|--journal|@/@|--yes|--base-url|https://h/|PROFILES",
        "push|--yes|--base-url|https://h/|@",
        "import|@",
        "import|--into|jdbc:@|-",
        "import|--into|@/@|-",
        "import|--into|jdbc:sqlite:@/@|-"
      })
  void argumentIsShownWithoutWhatItWouldDo(String command) throws IOException {
    Path definitions = Files.writeString(folder.resolve("definitions.json"), "{\"data\":[]}");
    Path profiles = Files.writeString(folder.resolve("profiles.json"), accepted(1));
    String[] args =
        command
            .replace("DEFINITIONS", definitions.toString())
            .replace("PROFILES", profiles.toString())
            .replace("@", HOSTILE)
            .split("\\|");

    Run run = Run.of(accepted(1), args);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty();
    assertHarmless(run.err());
    assertHarmless(run.out());
  }

  @Test
  void argumentIsNamedSoThatItCanBeFound() {
    assertThat(Run.of("", HOSTILE).err())
        .startsWith("customers: unknown command '" + SHOWN + "'\nsee ");
    assertThat(Run.of("", "check", "--" + HOSTILE).err())
        .startsWith("customers: unknown option '--" + SHOWN + "'\nsee ");
    assertThat(Run.of("", "check", HOSTILE).err())
        .isEqualTo("customers: cannot read " + SHOWN + ": no such file\n");
  }

  @Test
  void inputsNameIsHarmlessInEveryReport() throws IOException {
    String name = Files.writeString(folder.resolve(HOSTILE), "{}").toString();
    for (String format : new String[] {"text", "json"}) {
      Run run = Run.of(accepted(1), "check", "--format", format, name, "-");
      assertThat(run.status()).isEqualTo(1);
      assertHarmless(run.out());
      assertHarmless(run.err());
    }
    assertHarmless(Run.of("", "show", name).err());
    assertHarmless(Run.of("", "convert", name, "-").err());
  }

  @Test
  void inputsNameInJsonIsTheNameAsGiven() throws IOException {
    String name = Files.writeString(folder.resolve(HOSTILE + "ä😀"), "{}").toString();
    assertThat(Run.of("", "check", "--format=json", name).out())
        .contains(
            "\"source\":\"" + folder,
            "/a\\u001B[31m\\u009B2J\\u202Eb\\r\\nroot# \\u2028\\u0007cä😀\",\"record\":1,");
  }

  @Test
  void markupInAnArgumentIsPrinted() {
    assertThat(Run.of("", "@|bold,red x|@").err())
        .startsWith("customers: unknown command '@|bold,red x|@'\n");
  }

  @Test
  void argumentAsLongAsABookDoesNotHideTheUsage() {
    assertThat(Run.of("", "x".repeat(100_000)))
        .isEqualTo(Run.ofWrongUsage("", "unknown command '" + "x".repeat(199) + "…'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "chek | | unknown command 'chek'; did you mean check?",
        "chekc | | unknown command 'chekc'; did you mean check?",
        "conv | | unknown command 'conv'; did you mean convert?",
        "xyzzy | | unknown command 'xyzzy'",
        "--bogus check | | unknown option '--bogus'",
        "--hlep | | unknown option '--hlep'; did you mean --help?",
        "check --formt=json | check | unknown option '--formt'; did you mean --format?",
        "check --lang de | check | unknown option '--lang'; did you mean --language?",
        "check --bogus | check | unknown option '--bogus'",
        "show - other | show | unexpected argument 'other'",
      })
  void nearestNameIsSuggested(String args, String command, String message) {
    assertThat(Run.of("", args.split(" ")))
        .isEqualTo(Run.ofWrongUsage(command == null ? "" : command, message));
  }
}
