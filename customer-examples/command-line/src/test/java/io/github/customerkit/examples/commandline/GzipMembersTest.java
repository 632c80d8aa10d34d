package io.github.customerkit.examples.commandline;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the commands with concatenated gzip files, which arrive with pauses. */
class GzipMembersTest {

  private static final String CANNOT_READ =
      "customers: cannot read standard input: gzip: member 2, byte %d:"
          + " the header has an unknown compression method\n";

  @TempDir private Path folder;

  private byte[] first;
  private byte[] second;

  @BeforeEach
  void packs() throws IOException {
    first = packed(accepted(1) + "\n" + accepted(2) + "\n");
    second = packed(accepted(3) + "\n");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private Run run(String... args) {
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second));
    return Run.of(in, args);
  }

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("db");
  }

  private String damaged() {
    second[2] = 7;
    return CANNOT_READ.formatted(first.length + 3);
  }

  private String all() throws IOException {
    String all = accepted(1) + "\n" + accepted(2) + "\n" + accepted(3);
    return Files.writeString(folder.resolve("all"), all).toString();
  }

  @Test
  void everyCommandReadsAllMembers() throws IOException {
    assertThat(run("check", "-"))
        .isEqualTo(new Run(0, "3 records read: 3 accepted, 0 rejected\n", "", ""));
    assertThat(run("convert", "-", "-").out().lines()).hasSize(3);
    assertThat(run("diff", all(), "-").out()).contains("0 changed, 0 added, 0 removed");
    assertThat(run("import", "-", "--into", database()).out())
        .startsWith("3 records read: 3 inserted, 0 updated, 0 unchanged, 0 rejected\n");
  }

  @Test
  void everyCommandEndsWithTwoAfterWhatCouldBeReadBeforeADamagedMember() throws IOException {
    String reported = damaged();

    assertThat(run("check", "-"))
        .isEqualTo(new Run(2, "2 records read: 2 accepted, 0 rejected\n", reported, ""));
    Run imported = run("import", "-", "--into", database());
    // The last record of an input that fails may be incomplete.
    assertThat(imported.out())
        .startsWith("1 record read: 1 inserted, 0 updated, 0 unchanged, 0 rejected\n");
    for (Run run :
        List.of(
            imported,
            run("convert", "-", folder.resolve("out.ndjson").toString()),
            run("diff", all(), "-"))) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(reported);
    }
  }
}
