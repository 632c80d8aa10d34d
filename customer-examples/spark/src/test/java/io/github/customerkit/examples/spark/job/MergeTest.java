package io.github.customerkit.examples.spark.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.examples.spark.source.UnreadableInput;
import io.github.customerkit.examples.spark.testing.DuckDb;
import io.github.customerkit.examples.spark.testing.Exported;
import io.github.customerkit.examples.spark.testing.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

  @TempDir private Path folder;

  private Path result() {
    return folder.resolve("result");
  }

  private ExportJob job(Path input, Consumer<String> report) {
    return new ExportJob(
        LocalSpark.session(),
        new ExportJob.Request(List.of(input.toString()), 0, "parquet", 0),
        report);
  }

  private void merge(Path input) {
    job(input, line -> {}).merge(result().toString());
  }

  private List<String> stored() {
    return DuckDb.rows(
        "SELECT id, total_sales_text FROM read_parquet('"
            + result()
            + "/customers/**/*.parquet') ORDER BY id");
  }

  private static String customer(int id, int sales, int day) {
    return """
        {"id":%d,"created":"2020-01-01T00:00:00Z","integrationId":"c%d","attributes":{},\
        "accountId":1,"closedSessions":1,"totalSales":%d,"lastActivity":"2024-01-0%dT00:00:00Z"}
        """
        .formatted(id, id, sales, day);
  }

  private Path file(String name, String... customers) throws IOException {
    return Files.write(folder.resolve(name), String.join("", customers).getBytes(UTF_8));
  }

  @Test
  void resultWithSeveralRowsOfACustomerIsRefused() throws IOException {
    Path twice = file("twice.ndjson", customer(1, 1, 1), customer(1, 2, 2));
    job(twice, line -> {}).write(result().toString(), false);
    Path other = file("other.ndjson", customer(2, 5, 1));
    assertThatThrownBy(() -> merge(other))
        .isInstanceOf(JobFailure.class)
        .hasMessage(
            result()
                + " has several rows of a customer, as --out writes them; merge into another folder");
    assertThat(stored()).containsExactly("1|1", "1|2");
  }

  @Test
  void customersOfAnInterruptedJobAreRefused() throws IOException {
    Path one = file("one.ndjson", customer(1, 1, 1));
    job(one, line -> {}).write(result().toString(), false);
    Files.delete(result().resolve("summary.json"));
    Files.delete(result().resolve("customers/_SUCCESS"));
    assertThatThrownBy(() -> merge(one))
        .isInstanceOf(JobFailure.class)
        .hasMessage(
            result() + " is of a job that did not end; write it again with --out and --overwrite");
  }

  @Test
  void failedMergeLeavesTheCustomersAndNoSummary() throws IOException {
    merge(file("one.ndjson", customer(1, 1, 1)));
    assertThat(result().resolve("summary.json")).exists();
    Path whole = folder.resolve("whole.ndjson.gz");
    Exported.write(whole, Exported.lines(5, 200, 0));
    byte[] bytes = Files.readAllBytes(whole);
    Path damaged = Files.write(folder.resolve("damaged.gz"), Arrays.copyOf(bytes, 5_000));
    assertThatThrownBy(() -> merge(damaged)).rootCause().isInstanceOf(UnreadableInput.class);
    assertThat(result().resolve("summary.json")).doesNotExist();
    assertThat(stored()).containsExactly("1|1");
    merge(file("two.ndjson", customer(2, 2, 1)));
    assertThat(stored()).containsExactly("1|1", "2|2");
    assertThat(result().resolve("summary.json")).exists();
  }

  /** The job reads the file several times; the counts of both states are the same. */
  @Test
  void fileThatChangesBetweenTwoReadsEndsTheJob() throws IOException {
    merge(file("one.ndjson", customer(1, 1, 1)));
    Path input = file("two.ndjson", customer(1, 2, 2));
    Consumer<String> change =
        line -> {
          try {
            file("two.ndjson", customer(1, 3, 2));
            Files.setLastModifiedTime(input, FileTime.fromMillis(1));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
    assertThatThrownBy(() -> job(input, change).merge(result().toString()))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage("cannot read file:" + input + ": it changed while it was read");
    assertThat(stored()).containsExactly("1|1");
    assertThat(result().resolve("summary.json")).doesNotExist();
  }
}
