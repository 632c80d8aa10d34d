package io.github.customerkit.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.spark.testing.Exported;
import io.github.customerkit.examples.spark.testing.LocalSpark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomersToParquetTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    return CustomersToParquet.run(
        LocalSpark::session, new PrintWriter(out), new PrintWriter(err, true), words);
  }

  private Path file(String name, byte[] lines) throws IOException {
    Path file = folder.resolve(name);
    Exported.write(file, lines);
    return file;
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(run("a.ndjson")).isEqualTo(2);
    assertThat(err.toString()).contains("(--out=FOLDER | --into=FOLDER)");
    assertThat(run("--out", "x")).isEqualTo(2);
    assertThat(run("a.ndjson", "--out", "x", "--into", "y")).isEqualTo(2);
    assertThat(run("a.ndjson", "--out", "x", "--partitions", -1)).isEqualTo(2);
    assertThat(err.toString()).startsWith("--partitions, --max-problems and --fail-over must not");
    assertThat(run("a.ndjson", "--into", "x", "--overwrite")).isEqualTo(2);
    assertThat(err.toString()).startsWith("--overwrite requires --out");
    assertThat(run("--help")).isZero();
  }

  @Test
  void missingInputsAreNamedAndNothingIsWritten() throws IOException {
    Path result = folder.resolve("out");
    Path missing = folder.resolve("missing.ndjson");
    assertThat(run(missing, "--out", result)).isEqualTo(2);
    assertThat(err).hasToString("cannot read " + missing + ": no such file\n");
    Path pattern = folder.resolve("*.ndjson");
    assertThat(run(pattern, "--out", result)).isEqualTo(2);
    assertThat(err).hasToString("cannot read " + pattern + ": no such file\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run(empty, "--out", result)).isEqualTo(2);
    assertThat(err).hasToString("cannot read " + empty + ": the folder has no files\n");
    assertThat(run("nowhere://host/a", "--out", result)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "cannot read nowhere://host/a: this Spark has no file system for this address\n");
    assertThat(result).doesNotExist();
  }

  @Test
  void damagedGzipEndsTheJobWithoutASummary() throws IOException {
    Path whole = file("a.ndjson.gz", Exported.lines(5, 200, 0));
    byte[] bytes = Files.readAllBytes(whole);
    Path damaged = folder.resolve("damaged.ndjson.gz");
    Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
    Path result = folder.resolve("out");
    assertThat(run(whole, damaged, "--out", result)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("cannot read file:" + damaged + ": ")
        .contains("gzip")
        .hasLineCount(1);
    assertThat(result.resolve("summary.json")).doesNotExist();
    assertThat(out).asString().isEmpty();
  }

  @Test
  void earlierResultIsReplacedOnlyOnRequestAndNothingElseIsDeleted() throws IOException {
    Path one = file("one.ndjson", Exported.lines(1, 3, 0));
    Path two = file("two.ndjson", "{}\n{\n".getBytes(UTF_8));
    Path result = folder.resolve("out");
    assertThat(run(one, "--out", result)).as(err.toString()).isZero();
    String summary = out.toString();
    assertThat(run(two, "--out", result)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            result + " exists and is not empty; --overwrite replaces an earlier result there\n");
    assertThat(result.resolve("summary.json")).hasContent(summary.strip());
    assertThat(run(two, "--out", result, "--overwrite")).isEqualTo(1);
    assertThat(out.toString()).startsWith("{\"read\":2,\"accepted\":0,\"rejected\":2,");
    assertThat(run(two, "--out", result, "--overwrite", "--fail-over", "100")).isZero();
    Files.write(result.resolve("mine.txt"), "x".getBytes(UTF_8));
    assertThat(run(one, "--out", result, "--overwrite")).isEqualTo(2);
    assertThat(err).hasToString(result + " has other files, such as mine.txt; they stay\n");
    assertThat(run(one, "--into", result)).isEqualTo(2);
    assertThat(result.resolve("mine.txt")).exists();
  }
}
