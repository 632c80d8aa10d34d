package io.github.customerkit.examples.spark.source;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * Plans partitions of about equal size: large files of lines are split, small files share a
 * partition. A file that is not of lines, such as gzip, is not split.
 */
final class PartPlan {

  /** Enough for the first lines of almost every file. */
  private static final int HEAD = 1 << 16;

  /** A byte of gzip counts as many bytes of lines, because it takes as long. */
  private static final int GZIP_FACTOR = 6;

  private final Configuration configuration;
  private final long size;
  private final List<PartsPartition> partitions = new ArrayList<>();
  private List<InputPart> current = new ArrayList<>();
  private String[] hosts = {};
  private long filled;

  /** Creates a plan for partitions of at most a size, where files can be split. */
  private PartPlan(Configuration configuration, long size) {
    this.configuration = configuration;
    this.size = size;
  }

  /** Returns the partitions of files, each of about the size of one of {@code count}. */
  static List<PartsPartition> of(
      List<FileStatus> files, Configuration configuration, PartSize partSize) {
    long total = files.stream().mapToLong(PartPlan::weight).sum();
    PartPlan plan = new PartPlan(configuration, partSize.of(total));
    for (int i = 0; i < files.size(); i++) {
      plan.add(i, files.get(i));
    }
    plan.end();
    return plan.partitions;
  }

  private static boolean isGzip(FileStatus file) {
    return file.getPath().getName().endsWith(".gz");
  }

  private static long weight(FileStatus file) {
    return isGzip(file) ? file.getLen() * GZIP_FACTOR : file.getLen();
  }

  private void add(int input, FileStatus file) {
    long weight = weight(file);
    if (filled + weight <= size) {
      add(input, file, 0, file.getLen(), weight);
    } else if (isGzip(file) || !isOfLines(file)) {
      end();
      add(input, file, 0, file.getLen(), weight);
    } else {
      split(input, file);
    }
  }

  private void split(int input, FileStatus file) {
    long end;
    for (long start = 0; start < file.getLen(); start = end) {
      end = Math.min(file.getLen(), start + size - filled);
      add(input, file, start, end, end - start);
    }
  }

  private void add(int input, FileStatus file, long start, long end, long weight) {
    if (current.isEmpty()) {
      hosts = hosts(file, start);
    }
    String name = file.getPath().toString();
    current.add(new InputPart(input, name, file.getLen(), file.getModificationTime(), start, end));
    filled += weight;
    if (filled >= size) {
      end();
    }
  }

  private void end() {
    if (!current.isEmpty()) {
      partitions.add(new PartsPartition(current, hosts));
      current = new ArrayList<>();
      filled = 0;
    }
  }

  private String[] hosts(FileStatus file, long start) {
    try {
      FileSystem system = file.getPath().getFileSystem(configuration);
      BlockLocation[] blocks = system.getFileBlockLocations(file, start, 1);
      return blocks == null || blocks.length == 0 || isLocal(blocks[0])
          ? new String[0]
          : blocks[0].getHosts();
    } catch (IOException e) {
      return new String[0];
    }
  }

  private static boolean isLocal(BlockLocation block) throws IOException {
    return Arrays.asList(block.getHosts()).contains("localhost");
  }

  /** Returns whether the first lines of a file are customers, as the reader detects it. */
  private boolean isOfLines(FileStatus file) {
    byte[] head = new byte[(int) Math.min(HEAD, file.getLen())];
    try (FSDataInputStream in = file.getPath().getFileSystem(configuration).open(file.getPath())) {
      in.readFully(0, head);
    } catch (IOException e) {
      throw new UnreadableInput(file.getPath().toString(), Reason.of(e));
    }
    if (head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
      return false; // Gzip, whatever its name.
    }
    int lines = head.length;
    while (lines > 0 && head[lines - 1] != '\n') {
      lines--;
    }
    return lines > 0 && isOfLines(new ByteArrayInputStream(head, 0, lines));
  }

  private static boolean isOfLines(ByteArrayInputStream head) {
    try (Stream<CustomerRecord> records = CustomerReader.create().stream(head)) {
      return records.findFirst().map(CustomerRecord::getLine).isPresent();
    } catch (java.io.UncheckedIOException e) {
      // A document that is cut off, such as an array.
      return false;
    }
  }
}
