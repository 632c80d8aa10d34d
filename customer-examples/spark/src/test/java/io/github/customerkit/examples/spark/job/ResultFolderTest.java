package io.github.customerkit.examples.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

  /** Fails after some changes; a folder is then half deleted, as by a process that is killed. */
  public static final class InterruptedFileSystem extends RawLocalFileSystem {

    private static int changes;

    @Override
    public URI getUri() {
      return URI.create("interrupted:///");
    }

    @Override
    protected void checkPath(org.apache.hadoop.fs.Path path) {
      // Accepts addresses without a scheme, too.
    }

    private static void interrupt() throws IOException {
      if (changes-- == 0) {
        throw new IOException("interrupted");
      }
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
        throws IOException {
      interrupt();
      return super.rename(from, to);
    }

    @Override
    public boolean delete(org.apache.hadoop.fs.Path path, boolean isRecursive) throws IOException {
      if (exists(path) && getFileStatus(path).isDirectory()) {
        for (FileStatus one : listStatus(path)) {
          delete(one.getPath(), true);
        }
      }
      interrupt();
      return super.delete(path, isRecursive);
    }
  }

  private static final List<String> OLD = List.of("_SUCCESS", "a", "b", "c");
  private static final List<String> NEW = List.of("_SUCCESS", "d", "e");

  @TempDir private Path folder;

  private static ResultFolder result(Path folder, int changes) {
    InterruptedFileSystem.changes = changes;
    Configuration configuration = new Configuration();
    configuration.set("fs.interrupted.impl", InterruptedFileSystem.class.getName());
    return new ResultFolder("interrupted://" + folder, configuration);
  }

  private static void write(Path folder, List<String> names) throws IOException {
    Files.createDirectories(folder);
    for (String name : names) {
      Files.createFile(folder.resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /**
   * Wherever a replacement is interrupted, the next run finds all old customers, or all new ones.
   */
  @Test
  void interruptedReplacementLosesNoCustomer() throws IOException {
    boolean isDone = false;
    for (int changes = 0; !isDone; changes++) {
      Path one = folder.resolve("after" + changes);
      write(one.resolve("customers"), OLD);
      write(one.resolve("_next/customers"), NEW);
      ResultFolder replacing = result(one, changes);
      try {
        replacing.replaceCustomers();
        isDone = true;
      } catch (JobFailure e) {
        assertThat(e).hasMessageEndingWith(": interrupted");
      }
      assertThat(result(one, -1).isResult()).as("after " + changes).isTrue();
      assertThat(names(one)).as("after " + changes).containsExactly("customers");
      assertThat(names(one.resolve("customers"))).as("after " + changes).isIn(OLD, NEW);
      assertThat(!isDone || names(one.resolve("customers")).equals(NEW)).isTrue();
    }
  }

  /** The customers of a first job that did not end are not taken for a result. */
  @Test
  void customersThatReplaceNothingAreNoResultUntilTheyAreMoved() throws IOException {
    write(folder.resolve("_next/customers"), NEW);
    assertThat(result(folder, -1).isResult()).isFalse();
    assertThat(names(folder)).isEmpty();
    write(folder.resolve("_next/customers"), NEW);
    result(folder, -1).replaceCustomers();
    assertThat(names(folder.resolve("customers"))).isEqualTo(NEW);
    assertThat(result(folder, -1).isResult()).isTrue();
  }

  @Test
  void otherFilesAreNotTouched() throws IOException {
    write(folder, List.of("mine.txt"));
    assertThatThrownBy(() -> result(folder, -1).isResult())
        .isInstanceOf(JobFailure.class)
        .hasMessageEndingWith(" has other files, such as mine.txt; they stay");
  }
}
