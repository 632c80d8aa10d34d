package io.github.customerkit.examples.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.spark.testing.Exported;
import io.github.customerkit.examples.spark.testing.LocalSpark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a task that fails in the middle, and is run again, counts nothing twice. */
class LostTaskTest {

  /** Fails where a test says so. */
  public static final class FailingFileSystem extends LocalFileSystem {

    static final AtomicInteger FAILURES = new AtomicInteger();
    static final AtomicInteger FAILED = new AtomicInteger();

    /** The position in a file at which reading fails. */
    private static final int AT = 300_000;

    @Override
    public String getScheme() {
      return "failing";
    }

    @Override
    public java.net.URI getUri() {
      return java.net.URI.create("failing:///");
    }

    @Override
    public org.apache.hadoop.fs.Path makeQualified(org.apache.hadoop.fs.Path path) {
      return path;
    }

    private static org.apache.hadoop.fs.Path local(org.apache.hadoop.fs.Path path) {
      return new org.apache.hadoop.fs.Path("file", null, path.toUri().getPath());
    }

    @Override
    protected void checkPath(org.apache.hadoop.fs.Path path) {
      // Accepts the addresses of both schemes.
    }

    @Override
    public org.apache.hadoop.fs.FileStatus getFileStatus(org.apache.hadoop.fs.Path path)
        throws IOException {
      org.apache.hadoop.fs.FileStatus status = getRawFileSystem().getFileStatus(local(path));
      status.setPath(path);
      return status;
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path path, int size) throws IOException {
      FSDataInputStream in = getRawFileSystem().open(local(path), size);
      return new FSDataInputStream(
          new FSInputStream() {
            @Override
            public int read() throws IOException {
              return in.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
              if (getPos() > AT && FAILURES.getAndDecrement() > 0) {
                FAILED.incrementAndGet();
                throw new IOException("the connection was lost");
              }
              return in.read(bytes, from, length);
            }

            @Override
            public void seek(long position) throws IOException {
              in.seek(position);
            }

            @Override
            public long getPos() throws IOException {
              return in.getPos();
            }

            @Override
            public boolean seekToNewSource(long position) {
              return false;
            }
          });
    }
  }

  @TempDir private Path folder;

  @Test
  void taskThatIsRunAgainCountsNothingTwice() throws IOException {
    SparkSession spark = LocalSpark.session();
    spark
        .sparkContext()
        .hadoopConfiguration()
        .set("fs.failing.impl", FailingFileSystem.class.getName());
    Path file = folder.resolve("a.ndjson");
    Exported.write(file, Exported.lines(3, 1_000, 5));
    FailingFileSystem.FAILURES.set(3);
    ExportJob job =
        new ExportJob(
            spark,
            new ExportJob.Request(List.of("failing://" + file), 2, "parquet", 0),
            line -> {});
    ExportJob.Outcome outcome = job.write(folder.resolve("out").toString(), false);
    assertThat(FailingFileSystem.FAILED).hasValue(3);
    assertThat(outcome.summary()).isEqualTo(ExpectedSummary.of(Exported.records(List.of(file))));
  }
}
