package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.ShapeProblem;
import io.github.customerkit.json.internal.text.Utf8Text;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads NDJSON that is already split into lines; each line that is not blank is a record. */
public final class SplitLineSource implements RecordSource {

  private final Iterator<byte[]> lines;
  private final int maxLength;
  private long line;
  private long number;
  private long offset;

  public SplitLineSource(Iterator<byte[]> lines, int maxLength) {
    this.lines = lines;
    this.maxLength = maxLength;
  }

  @Override
  public @Nullable RawRecord next() {
    while (lines.hasNext()) {
      byte[] bytes = Objects.requireNonNull(lines.next(), "a line");
      line++;
      long begin = offset;
      offset += bytes.length + 1L;
      int textStart = line == 1 ? Utf8Text.afterByteOrderMark(bytes) : 0;
      if (!Utf8Text.isBlank(bytes, textStart, bytes.length)) {
        return raw(bytes, textStart, begin);
      }
    }
    return null;
  }

  private RawRecord raw(byte[] bytes, int textStart, long begin) {
    number++;
    return bytes.length - textStart > maxLength
        ? RawRecord.refused(number, line, begin, ShapeProblem.tooLong(maxLength))
        : RawRecord.of(number, line, begin, bytes, textStart, bytes.length);
  }
}
