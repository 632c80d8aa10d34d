package io.github.customerkit.examples.commandline.imports;

import static io.github.customerkit.examples.commandline.testing.Documents.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.examples.database.testing.ImportedRows;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code import --wide}. */
class ImportWideTest {

  private static final String IN =
      accepted(1).replace("{}", "{\"a,b\":1,\"c\\\"d\":\"x\",\"n\":2}");

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void name() {
    file = folder.resolve("customers.db").toString();
  }

  private List<String> rows(String sql) {
    return ImportedRows.of("jdbc:sqlite:" + file, sql);
  }

  @Test
  void namesAreSeparatedAndQuotedAsInCsv() {
    Run run = Run.of(IN, "import", "--into", file, "--wide", "n,\"a,b\",\"c\"\"d\",n,none");
    assertThat(run.err()).isEqualTo("customers: warning: no customer has the attribute none\n");
    assertThat(run.status()).isZero();
    assertThat(rows("SELECT n, \"a,b\", \"c\"\"d\", none FROM wide_customers"))
        .containsExactly("2|1|x|null");
  }

  @Test
  void laterImportKeepsTheColumnsAndAdaptsTheirTypes() {
    Run.of(IN, "import", "--into", file, "--wide", "n");
    Run.of(accepted(2).replace("{}", "{\"n\":\"y\"}"), "import", "--into", file);
    assertThat(rows("SELECT n FROM wide_customers ORDER BY id")).containsExactly("2", "y");
  }

  @Test
  void withoutTheOptionThereIsNoView() {
    Run.of(IN, "import", "--into", file);
    assertThat(rows("SELECT name FROM sqlite_master WHERE type = 'view'"))
        .containsExactly("customer_overview");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,,b", "a,", "a\0b"})
  void emptyNameIsRefused(String names) {
    assertThat(Run.of(IN, "import", "--into", file, "--wide=" + names))
        .isEqualTo(
            Run.ofWrongUsage(
                "import", "--wide: expected 1 to 1000 names of attributes, separated by commas"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void openQuoteIsRefused() {
    assertThat(Run.of(IN, "import", "--into", file, "--wide=\"a,b"))
        .isEqualTo(
            Run.ofWrongUsage(
                "import", "--wide: a quote is not closed, or text follows a closed quote"));
  }
}
