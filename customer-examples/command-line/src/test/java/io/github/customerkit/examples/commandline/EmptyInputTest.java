package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests inputs that are empty or have too few records. */
class EmptyInputTest {

  private static final String NONE = "0 records read: 0 accepted, 0 rejected\n";
  private static final String WARNING = "customers: warning: standard input is empty\n";

  @TempDir private Path directory;

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void inputOfNoBytesIsAWarningInEveryKind() throws IOException {
    for (String kind : new String[] {"auto", "customer", "array", "page", "ndjson"}) {
      assertThat(Run.of("", "check", "--input", kind)).isEqualTo(new Run(0, NONE, WARNING, ""));
      assertThat(Run.of(new ByteArrayInputStream(gzip("")), "check", "--input", kind))
          .isEqualTo(new Run(0, NONE, WARNING, ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"data\":[]}", "{\"data\":null}", " \n", "{\"data\":[]}[]"})
  void checkDoesNotWarnOfAnInputWithoutRecords(String input) throws IOException {
    assertThat(Run.of(input, "check")).isEqualTo(new Run(0, NONE, "", ""));
    assertThat(Run.of(new ByteArrayInputStream(gzip(input)), "check"))
        .isEqualTo(new Run(0, NONE, "", ""));
  }

  @Test
  void everyCommandWarnsOfAnInputOfNoBytes() throws IOException {
    String empty = file("empty", "");
    String out = directory.resolve("out.ndjson").toString();
    String database = "jdbc:sqlite:" + directory.resolve("customers.db");
    for (String[] args :
        new String[][] {
          {"check", empty},
          {"convert", empty, out},
          {"attributes", empty},
          {"show", empty},
          {"import", empty, "--into", database}
        }) {
      Run run = Run.of("", args);
      assertThat(run.status()).as(args[0]).isZero();
      assertThat(run.err()).as(args[0]).isEqualTo("customers: warning: " + empty + " is empty\n");
    }
  }

  @Test
  void fewerRecordsThanExpectedIsOne() throws IOException {
    String two = accepted(1) + "\n" + accepted(2);
    assertThat(Run.of(two, "check", "--min-records", "2").status()).isZero();
    assertThat(Run.of(two, "check", "--min-records", "3"))
        .isEqualTo(
            new Run(
                1,
                "2 records read: 2 accepted, 0 rejected\n",
                "customers: standard input: 2 records, fewer than --min-records 3\n",
                ""));
    assertThat(Run.of("[]", "check", "--min-records=1").status()).isEqualTo(1);
    assertThat(Run.of(rejected(1), "check", "--min-records=1", "--fail-over=100").status())
        .isZero();
    assertThat(Run.of("[" + accepted(1), "check", "--min-records=9").status()).isEqualTo(2);
    String full = file("full", two);
    assertThat(Run.of("", "check", full, "-", "--min-records=1").status()).isEqualTo(1);
    assertThat(Run.of("", "attributes", "--min-records=1").status()).isEqualTo(1);
  }

  @Test
  void importOfFewerRecordsThanExpectedIsOne() throws IOException {
    String database = "jdbc:sqlite:" + directory.resolve("customers.db");
    String one = file("one", accepted(1));
    assertThat(Run.of("", "import", one, "--into", database, "--min-records=2").status())
        .isEqualTo(1);
    String[] another = {"import", file("b", accepted(2)), "--into", database, "--min-records=1"};
    assertThat(Run.of("", another).status()).isZero();
  }

  @Test
  void convertLeavesItsOutputAsItWasWhereThereIsTooLittle() throws IOException {
    String out = file("out.ndjson", "as it was");
    Run run = Run.of(accepted(1), "convert", "-", out, "--min-records=2");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("customers: standard input: 1 record, fewer than --min-records 2\n");
    assertThat(Path.of(out)).hasContent("as it was");
    assertThat(Run.of(accepted(1), "convert", "-", out, "--min-records=1").status()).isZero();
  }

  @Test
  void diffWarnsOfAnInputWithoutRecords() throws IOException {
    String good = file("good", accepted(1) + "\n" + accepted(2));
    for (String nothing : new String[] {"[]", "{\"data\":null}", "\n"}) {
      Run run = Run.of(nothing, "diff", good, "-");
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEqualTo("customers: warning: standard input has no records\n");
      assertThat(Run.of(nothing, "diff", "-", good).err())
          .isEqualTo("customers: warning: standard input has no records\n");
    }
    assertThat(Run.of("", "diff", good, "-").err()).isEqualTo(WARNING);
    assertThat(Run.of("", "diff", "-", good).status()).isZero();
  }

  @Test
  void diffComparesNothingIfAnInputHasTooFewRecords() throws IOException {
    String good = file("good", accepted(1) + "\n" + accepted(2));
    for (String[] inputs : new String[][] {{good, "-"}, {"-", good}}) {
      Run run = Run.of("[]", "diff", inputs[0], inputs[1], "--min-records=1", "--format", "update");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("customers: standard input: 0 records, fewer than --min-records 1\n")
          .endsWith("customers: nothing is compared\n");
    }
    assertThat(Run.of(accepted(1), "diff", good, "-", "--min-records=1").status()).isZero();
  }

  @Test
  void numberOfRecordsIsANumber() {
    assertThat(Run.of("", "check", "--min-records=-1").status()).isEqualTo(2);
    assertThat(Run.of("", "check", "--min-records=x").status()).isEqualTo(2);
  }
}
