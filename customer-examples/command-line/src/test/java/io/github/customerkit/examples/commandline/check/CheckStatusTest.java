package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static io.github.customerkit.examples.commandline.testing.Documents.warned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Documents;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckStatusTest {

  @TempDir private Path directory;

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  @Test
  void allAcceptedIsZero() {
    Run run = Run.of(accepted(1) + "\n" + accepted(2) + "\n", "check", "-");
    assertThat(run).isEqualTo(new Run(0, "2 records read: 2 accepted, 0 rejected\n", "", ""));
  }

  @Test
  void oneRejectedAmongAcceptedIsOne() {
    Run run = Run.of(accepted(1) + "\n" + rejected(2) + "\n" + accepted(3), "check", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("3 records read: 2 accepted, 1 rejected\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\r\n\t\n  ", Documents.BYTE_ORDER_MARK, "\uFEFF \n"})
  void inputWithoutRecordsIsZeroInEveryKind(String blank) {
    for (String kind : new String[] {"auto", "customer", "ndjson"}) {
      assertThat(Run.of(blank, "check", "--input", kind))
          .isEqualTo(new Run(0, "0 records read: 0 accepted, 0 rejected\n", "", ""));
    }
  }

  @Test
  void emptyFileIsZero() throws IOException {
    assertThat(Run.of(rejected(1), "check", file("empty", "")))
        .returns(0, Run::status)
        .returns("0 records read: 0 accepted, 0 rejected\n", Run::out);
  }

  @Test
  void noFileIsStandardInput() {
    assertThat(Run.of(accepted(1), "check"))
        .isEqualTo(new Run(0, "1 record read: 1 accepted, 0 rejected\n", "", ""));
  }

  @Test
  void standardInputCanStandAmongFiles() throws IOException {
    Run run = Run.of(accepted(1), "check", file("a", rejected(2)), "-", file("b", accepted(3)));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("3 records read: 2 accepted, 1 rejected\n");
  }

  @Test
  void standardInputIsNotReadIfOnlyFilesAreNamed() throws IOException {
    assertThat(Run.of(rejected(1), "check", file("a", accepted(2))))
        .isEqualTo(new Run(0, "1 record read: 1 accepted, 0 rejected\n", "", ""));
  }

  @Test
  void anyFileWithARejectedRecordIsOne() throws IOException {
    String good = file("good", accepted(1));
    String bad = file("bad", rejected(2));
    assertThat(Run.of("", "check", good, bad).status()).isEqualTo(1);
    assertThat(Run.of("", "check", bad, good).status()).isEqualTo(1);
  }

  @Test
  void warningIsAccepted() {
    Run run = Run.of(warned(1), "check");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("1 record read: 1 accepted, 0 rejected\n");
  }

  @Test
  void warningIsRejectedIfStrict() {
    Run run = Run.of(warned(1) + "\n" + accepted(2), "check", "--strict");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("2 records read: 1 accepted, 1 rejected\n");
  }

  @Test
  void strictChangesNothingWithoutWarnings() {
    assertThat(Run.of(accepted(1), "check", "--strict"))
        .isEqualTo(new Run(0, "1 record read: 1 accepted, 0 rejected\n", "", ""));
  }

  @Test
  void recordWithErrorAndWarningIsRejectedOnce() {
    String both = warned(1).replace("\"accountId\":31", "\"accountId\":-1");
    for (String[] args : new String[][] {{"check"}, {"check", "--strict"}}) {
      Run run = Run.of(both, args);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).startsWith("1 record read: 0 accepted, 1 rejected\n");
    }
  }
}
