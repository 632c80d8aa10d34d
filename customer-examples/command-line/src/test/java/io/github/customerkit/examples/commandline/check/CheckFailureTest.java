package io.github.customerkit.examples.commandline.check;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFailureTest {

  @TempDir private Path directory;

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  /** A stream that fails after its content. */
  private static InputStream failingAfter(String text) {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable is broken");
          }
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(bytes), failing);
  }

  @Test
  void fileThatDoesNotExistIsTwo() {
    String name = directory.resolve("nowhere.json").toString();
    assertThat(Run.of("", "check", name))
        .isEqualTo(
            new Run(
                2,
                "0 records read: 0 accepted, 0 rejected\n",
                "customers: cannot read " + name + ": no such file\n",
                ""));
  }

  @Test
  void othersAreReadAndCountedBeforeAndAfterAnUnreadableOne() throws IOException {
    String name = directory.resolve("nowhere.json").toString();
    Run run =
        Run.of("", "check", "--format=json", file("a", accepted(1)), name, file("b", accepted(2)));
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                """
                {"read":2,"accepted":2,"rejected":0,"errorsByCode":{},"warningsByCode":{},\
                "problems":[]}
                """,
                "customers: cannot read " + name + ": no such file\n",
                ""));
  }

  @Test
  void unreadableWeighsMoreThanRejected() throws IOException {
    String name = directory.resolve("nowhere.json").toString();
    Run run = Run.of("", "check", file("a", rejected(1)), name);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).startsWith("1 record read: 0 accepted, 1 rejected\n");
  }

  @Test
  void eachUnreadableInputIsReported() {
    String a = directory.resolve("a").toString();
    String b = directory.resolve("b").toString();
    assertThat(Run.of("", "check", a, b).err())
        .isEqualTo(
            "customers: cannot read %s: no such file\ncustomers: cannot read %s: no such file\n"
                .formatted(a, b));
  }

  @Test
  void fileThatMustNotBeReadIsTwo() throws IOException {
    Path secret = directory.resolve("secret");
    Files.writeString(secret, accepted(1));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("the administrator may read all").isFalse();
    Run run = Run.of("", "check", secret.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("customers: cannot read " + secret + ": permission denied\n");
  }

  @Test
  void invalidFileNameIsTwo() {
    Run run = Run.of("", "check", "a\0b");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("0 records read: 0 accepted, 0 rejected\n");
    assertThat(run.err()).isEqualTo("customers: cannot read a\\u{0}b: not a file name\n");
  }

  @Test
  void recordsBeforeTheFailureOfAnInputAreCounted() {
    Run run = Run.of(failingAfter(accepted(1) + "\n" + rejected(2) + "\n{\"id\""), "check");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).startsWith("3 records read: 1 accepted, 2 rejected\n");
    assertThat(run.err()).isEqualTo("customers: cannot read standard input: the cable is broken\n");
  }

  @Test
  void documentThatCannotBeReadToItsEndIsNotARecord() {
    Run run = Run.of(failingAfter(accepted(1)), "check", "--input=customer", "--format=json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).startsWith("{\"read\":0,\"accepted\":0,\"rejected\":0,");
    assertThat(run.err()).isEqualTo("customers: cannot read standard input: the cable is broken\n");
  }

  @Test
  void filesAfterAnInputThatFailsAreRead() throws IOException {
    Run run = Run.of(failingAfter(""), "check", "-", file("b", accepted(2)));
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "1 record read: 1 accepted, 0 rejected\n",
                "customers: cannot read standard input: the cable is broken\n",
                ""));
  }

  @Test
  void directoryIsTwo() {
    assertThat(Run.of("", "check", directory.toString()))
        .isEqualTo(
            new Run(
                2,
                "0 records read: 0 accepted, 0 rejected\n",
                "customers: cannot read " + directory + ": is a directory\n",
                ""));
  }

  @Test
  void otherReasonOfTheSystemIsReportedWithTheNameOnce() {
    String name = directory.resolve("n".repeat(300)).toString();
    assertThat(Run.of("", "check", name).err())
        .isEqualTo("customers: cannot read " + name + ": File name too long\n");
  }

  @Test
  void namesOfFilesDoNotReachTheTerminalRaw() throws IOException {
    String name = directory.resolve("\u001b[2J\u202e").toString();
    String shown = directory.resolve("") + "/\\u{1b}[2J\\u{202e}";
    assertThat(Run.of("", "check", name).err())
        .isEqualTo("customers: cannot read " + shown + ": no such file\n");
    Files.writeString(Path.of(name), rejected(1));
    assertThat(Run.of(rejected(1), "check", name, "-").out())
        .contains("  " + shown + ", record 1 ");
    Files.writeString(Path.of(name), rejected(1) + " ".repeat(8 << 20));
    assertThat(Run.watched("", "check", name).bars()).startsWith("\r").doesNotContain("\u001b");
    assertThat(Run.of("", "check", "--format=json", name).out())
        .contains("\"source\":\"" + directory + "/\\u001B[2J\\u202E\",");
  }
}
