package io.github.customerkit.examples.commandline.input;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static io.github.customerkit.examples.commandline.testing.Documents.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the option that names the place of customers inside other documents. */
class EnvelopeInputTest {

  private static final String BULK =
      "{\"integrationStates\":[{\"customerProfile\":"
          + accepted(1)
          + "},{\"customerProfile\":"
          + rejected(2)
          + "},{\"effects\":[]}]}";

  private static final String AT = "--at=/integrationStates/*/customerProfile";

  @Test
  void checkReportsTheCustomersInside(@TempDir Path folder) throws IOException {
    Path rejects = folder.resolve("rejects.ndjson");
    Run run = Run.of(BULK, "check", AT, "--format=json", "--rejects=" + rejects);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("{\"read\":3,\"accepted\":1,\"rejected\":2,")
        .contains("\"record\":3,\"line\":1,\"pointer\":\"/integrationStates/2/customerProfile\"");
    assertThat(Files.readString(rejects)).isEqualTo(rejected(2) + "\n{\"effects\":[]}\n");
  }

  @Test
  void convertWritesTheCustomersInside() {
    Run run = Run.of(BULK, "convert", "--at", "/integrationStates/*/customerProfile", "-", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.of(accepted(1), "convert", "-", "-").out());
  }

  @Test
  void showAndAttributesReadThem() {
    String message = inRecord(accepted(7));
    assertThat(Run.of(message, "show", "--at=/record").out()).startsWith("Customer 7\n");
    assertThat(Run.of(message, "attributes", "--at=/record").out()).startsWith("customers: 1\n");
  }

  @Test
  void importStoresThem(@TempDir Path folder) throws IOException {
    Path bulk = Files.writeString(folder.resolve("bulk.json"), BULK);
    String into = "jdbc:sqlite:" + folder.resolve("customers.db");

    Run asCustomers = Run.of("", "import", "--into", into, bulk.toString());
    assertThat(asCustomers.out()).contains("0 inserted", "1 rejected");
    Run run = Run.of("", "import", "--into", into, AT, bulk.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("3 records read: 1 inserted, 0 updated, 0 unchanged, 2 rejected");
  }

  @Test
  void diffComparesThem(@TempDir Path folder) throws IOException {
    Path before = Files.writeString(folder.resolve("before.json"), inRecord(accepted(7)));
    Path after = Files.writeString(folder.resolve("after.json"), inRecord(accepted(8)));

    Run run = Run.of("", "diff", "--at=/record", before.toString(), after.toString());
    assertThat(run.out()).startsWith("- customer 7\n+ customer 8\n");
  }

  private static String inRecord(String customer) {
    return "{\"type\":\"RECORD\",\"record\":" + customer + "}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "show", "attributes", "import"})
  void otherTextsAreWrongUsage(String command) {
    Run run = Run.of("", command, "--at", "customerProfile");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("expected a JSON Pointer such as /customerProfile but was 'customerProfile'");
  }
}
