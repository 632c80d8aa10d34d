package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code check} with arrays, pages and gzip. */
class CheckListTest {

  private static final String BOTH = "2 records read: 1 accepted, 1 rejected\n";

  @TempDir private Path directory;

  private static String list() {
    return "[" + accepted(1) + ",\n" + rejected(2) + "]";
  }

  private String packed(String text) throws IOException {
    Path file = directory.resolve("packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file.toString();
  }

  @Test
  void arrayAndPageAreDetected() {
    assertThat(Run.of(list(), "check").out()).startsWith(BOTH);
    assertThat(Run.of("{\"hasMore\":false,\"data\":" + list() + "}", "check").out())
        .startsWith(BOTH);
    assertThat(Run.of(list(), "check").status()).isEqualTo(1);
  }

  @Test
  void recordsOfAListHaveNoLine() {
    assertThat(Run.of(list(), "check", "--format=json").out())
        .contains("{\"source\":\"-\",\"record\":2,\"line\":null,\"pointer\":\"/accountId\",");
  }

  @ParameterizedTest
  @CsvSource({"array,array", "ARRAY,array", "page,page"})
  void inputOfAnotherFormatIsOneRejectedRecord(String said, String expected) {
    Run run = Run.of(accepted(1), "check", "--input", said);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("1 record read: 0 accepted, 1 rejected\n")
        .contains("expected " + expected + ", found an object with the names id");
  }

  @Test
  void packedInputIsUnpackedWhateverItHolds() throws IOException {
    assertThat(Run.of("", "check", packed(list())).out()).startsWith(BOTH);
    assertThat(Run.of("", "check", packed(accepted(1) + "\n" + rejected(2))).out())
        .startsWith(BOTH);
    assertThat(Run.of("", "check", packed("{\"data\":" + list() + "}")).out()).startsWith(BOTH);
  }

  @Test
  void listThatIsCutIsTwoAndWhatWasReadIsCounted() {
    Run run = Run.of("[" + accepted(1) + "," + accepted(2), "check");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "2 records read: 2 accepted, 0 rejected\n",
                "customers: cannot read standard input: the list of customers is not closed; records read: 2\n",
                ""));
  }
}
