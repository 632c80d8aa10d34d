package io.github.customerkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.spark.testing.DuckDb;
import io.github.customerkit.examples.spark.testing.LocalSpark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page shows beside its commands. */
class PageTest {

  private static final String SAMPLE = Path.of("../samples/customers.ndjson").toString();

  @TempDir private Path folder;

  /** Returns the blocks of the page in a language. */
  private static List<List<String>> blocks(String language) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    boolean isInside = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.equals("```")) {
        isInside = false;
      } else if (line.equals("```" + language)) {
        isInside = true;
        blocks.add(new ArrayList<>());
      } else if (isInside) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks;
  }

  @Test
  void duckDbAnswersTheQueriesOfThePage() throws IOException {
    Path result = folder.resolve("result");
    PrintWriter none = new PrintWriter(new StringWriter());
    String[] words = {SAMPLE, "--out", result.toString()};
    assertThat(CustomersToParquet.run(LocalSpark::session, none, none, words)).isZero();
    List<String> queries =
        blocks("sql").get(0).stream()
            .map(line -> line.replace("target/customers-parquet", result.toString()))
            .toList();
    assertThat(queries).hasSize(2);
    assertThat(DuckDb.rows(queries.get(0)))
        .containsExactlyElementsOf(
            DuckDb.rows(
                "SELECT count(*), sum(totalSales::DECIMAL(38, 18)) FROM"
                    + " read_ndjson('"
                    + SAMPLE
                    + "', columns = {totalSales: 'VARCHAR'})"));
    assertThat(DuckDb.rows(queries.get(1))).hasSizeGreaterThan(5);
  }

  @Test
  void exportsAreAFormatOfSpark() throws IOException {
    SparkSession spark = LocalSpark.session();
    String exports = SAMPLE;
    String warehouse = folder.resolve("warehouse").toString();

    Dataset<Row> customers = spark.read().format("customers").load(exports);
    customers.drop("input", "byte_offset").write().partitionBy("month").parquet(warehouse);

    String test = "src/test/java/io/github/customerkit/examples/spark/PageTest.java";
    assertThat(Files.readAllLines(Path.of(test)).stream().map(String::strip))
        .containsSubsequence(blocks("java").get(0));
    assertThat(spark.read().parquet(warehouse).count()).isEqualTo(500);
    assertThat(customers.select("id").distinct().count()).isEqualTo(500);
    assertThat(
            spark
                .read()
                .format("customers")
                .option("rows", "records")
                .load(exports)
                .groupBy("kind")
                .count()
                .collectAsList())
        .extracting(Object::toString)
        .contains("[accepted,500]")
        .hasSize(2);
  }

  @Test
  void exportsAreAFormatOfSql() throws IOException {
    SparkSession spark = LocalSpark.session();
    List<String> statements = blocks("sql").get(1);
    assertThat(statements).hasSize(2);
    spark.sql(statement(statements.get(0)));
    List<Row> months = spark.sql(statement(statements.get(1))).collectAsList();
    assertThat(months.stream().mapToLong(row -> row.getLong(1)).sum()).isEqualTo(500);
    assertThat(months).extracting(row -> row.getString(0)).contains("2024-01");
  }

  private static String statement(String ofPage) {
    assertThat(ofPage).endsWith(";");
    return ofPage.replace("exports/", SAMPLE).replace(";", "");
  }
}
