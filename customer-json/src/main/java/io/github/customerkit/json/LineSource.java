package io.github.customerkit.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** NDJSON: each line that is not blank is a record, read alone. */
final class LineSource implements RecordSource {

  private final Queue<LineSplitter.Line> first;
  private final LineSplitter lines;
  private final CheckedRecords records;
  private long number;

  /** The lines that were read already, and then all others. */
  LineSource(List<LineSplitter.Line> first, LineSplitter lines, CheckedRecords records) {
    this.first = new ArrayDeque<>(first);
    this.lines = lines;
    this.records = records;
  }

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    LineSplitter.Line line;
    do {
      line = first.isEmpty() ? lines.next() : first.remove();
    } while (line != null && line.isBlank());
    return line == null ? null : records.ofLine(++number, line);
  }
}
