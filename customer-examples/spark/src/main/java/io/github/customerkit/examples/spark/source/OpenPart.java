package io.github.customerkit.examples.spark.source;

import io.github.customerkit.examples.spark.row.FoundRecord;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.validation.CustomerValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** An open part of an input, read record by record. */
final class OpenPart implements AutoCloseable {

  private final InputPart part;
  private final InputStream in;
  private final @Nullable LineRange lines;
  private final Iterator<CustomerRecord> records;

  private OpenPart(InputPart part, FSDataInputStream file, CustomerValidator check)
      throws IOException {
    this.part = part;
    if (part.isWhole()) {
      in = file;
      lines = null;
    } else {
      file.seek(Math.max(0, part.start() - 1));
      lines =
          LineRange.of(new java.io.BufferedInputStream(file, 1 << 16), part.start(), part.end());
      in = lines;
    }
    records =
        CustomerReader.builder()
            .check(check)
            .input(lines == null ? InputFormat.AUTO : InputFormat.NDJSON)
            .build()
            .stream(in)
            .iterator();
  }

  /**
   * Opens a part.
   *
   * @throws UnreadableInput if the file cannot be opened, or is not the one that was planned
   */
  static OpenPart of(InputPart part, Configuration configuration, CustomerValidator check) {
    try {
      Path path = new Path(part.file());
      FileSystem system = path.getFileSystem(configuration);
      FileStatus now = system.getFileStatus(path);
      if (now.getLen() != part.length() || now.getModificationTime() != part.modified()) {
        throw new UnreadableInput(part.file(), "it changed while it was read");
      }
      return new OpenPart(part, system.open(path), check);
    } catch (IOException e) {
      throw new UnreadableInput(part.file(), Reason.of(e));
    }
  }

  /** Returns the next record; null after the last. */
  @Nullable FoundRecord next() {
    try {
      return records.hasNext() ? found(records.next()) : null;
    } catch (UncheckedIOException e) {
      throw new UnreadableInput(part.file(), Reason.of(e.getCause()));
    }
  }

  private FoundRecord found(CustomerRecord record) {
    long offset = record.getByteOffset();
    Long line = record.getLine();
    return new FoundRecord(
        part.input(),
        part.file(),
        part.start(),
        lines == null ? offset : lines.offsetInFile(offset),
        lines == null || line == null ? line : (Long) (line - lines.addedLines()),
        record);
  }

  /** Returns the part. */
  InputPart part() {
    return part;
  }

  /** Returns the number of lines that were read; 0 for a whole file. */
  long lines() {
    return lines == null ? 0 : lines.count();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
