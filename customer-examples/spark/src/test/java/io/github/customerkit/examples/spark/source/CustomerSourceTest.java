package io.github.customerkit.examples.spark.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.customerkit.examples.spark.testing.Exported;
import io.github.customerkit.examples.spark.testing.LocalSpark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerSourceTest {

  @TempDir private Path folder;

  private static Dataset<Row> read(Object input, int partitions) {
    return LocalSpark.session()
        .read()
        .format("customers")
        .option("partitions", partitions)
        .load(input.toString());
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Spark asks for a nested column by a type that has only the parts that the query requires. */
  @Test
  void partsOfNestedColumnsAreThoseThatTheQueryNames() throws IOException {
    Path file =
        file(
            "a.ndjson",
            """
            {"id":1,"created":"2024-01-01T00:00:00Z","integrationId":"a",\
            "attributes":{"Language":"english"},"accountId":1,"closedSessions":1,"totalSales":1,\
            "loyaltyMemberships":[{"loyaltyProgramId":3,"joined":"2024-01-01T00:00:00.000000007Z"}],\
            "audienceMemberships":[{"id":2,"name":"n"}],"lastActivity":"2024-01-01T00:00:00Z"}
            """
                .getBytes(UTF_8));
    assertThat(
            read(file, 0)
                .selectExpr(
                    "attributes['Language'].value",
                    "audience_memberships[0].name",
                    "loyalty_memberships[0].joined_nanos",
                    "month")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly("[english,n,7,2024-01]");
  }

  @Test
  void wrongOptionsAreRefused() throws IOException {
    Path file = file("a.ndjson", Exported.lines(1, 1, 0));
    DataFrameReader reader = LocalSpark.session().read().format("customers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.load().count())
        .withMessage("expected a path for the exports, but there is none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.option("rows", "record").load(file.toString()))
        .withMessage("option rows: expected customers or records but was record");
  }

  @Test
  void gzipFileIsReadByOneTaskWhateverItsName() throws IOException {
    byte[] lines = Exported.lines(7, 2_000, 0);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(lines);
    }
    Path file = file("export", packed.toByteArray());
    assertThat(packed.size()).isGreaterThan(1 << 17);
    assertThat(read(file, 4).select("id").count()).isEqualTo(2_000);
  }

  @Test
  void hiddenFilesDoNotMatchAPatternThatDoesNotNameThem() throws IOException {
    byte[] line = Exported.lines(1, 1, 0);
    file("a.ndjson", line);
    file("_b.ndjson", line);
    file(".c.ndjson", line);
    assertThat(read(folder.resolve("*.ndjson"), 0).count()).isEqualTo(1);
    assertThat(read(folder.resolve("*"), 0).count()).isEqualTo(1);
    assertThat(
            List.of(
                read(folder.resolve("_*.ndjson"), 0).count(),
                read(folder.resolve(".c.ndjson"), 0).count()))
        .containsExactly(1L, 1L);
  }
}
