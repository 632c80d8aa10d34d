package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** NDJSON: each line that is not blank is a record. */
public final class LineSource implements RecordSource {

  private final LineSplitter lines;
  private long number;

  public LineSource(LineSplitter lines) {
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
            number, line.number(), line.offset(), ShapeProblem.tooLong(lines.maxLength()))
        : new RawRecord(number, line.number(), line.offset(), line.bytes(), line.textStart(), null);
  }
}
