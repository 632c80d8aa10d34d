package io.github.customerkit.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** NDJSON: each line that is not blank is a record. */
final class LineSource implements RecordSource {

  private final LineSplitter lines;
  private long number;

  LineSource(LineSplitter lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    LineSplitter.Line line;
    do {
      line = lines.next();
    } while (line != null && line.isBlank());
    return line == null ? null : raw(++number, line);
  }

  private RawRecord raw(long number, LineSplitter.Line line) {
    return line.tooLong()
        ? RawRecord.refused(
            number, line.number(), line.offset(), ShapeFault.tooLong(lines.maxLength()))
        : new RawRecord(number, line.number(), line.offset(), line.bytes(), line.textStart(), null);
  }
}
