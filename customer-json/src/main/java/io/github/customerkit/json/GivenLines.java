package io.github.customerkit.json;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines that somebody else has split; each that is not blank is a record. */
final class GivenLines implements RecordSource {

  private final Iterator<String> lines;
  private final int maxLength;
  private long line;
  private long number;
  private long offset;

  GivenLines(Iterator<String> lines, int maxLength) {
    this.lines = lines;
    this.maxLength = maxLength;
  }

  @Override
  public @Nullable RawRecord next() {
    while (lines.hasNext()) {
      byte[] bytes = WellFormed.utf8(Objects.requireNonNull(lines.next(), "a line"));
      line++;
      long begin = offset;
      offset += bytes.length + 1L;
      int textStart = line == 1 ? Utf8Text.afterByteOrderMark(bytes) : 0;
      if (!Utf8Text.isBlank(bytes, textStart)) {
        return raw(bytes, textStart, begin);
      }
    }
    return null;
  }

  private RawRecord raw(byte[] bytes, int textStart, long begin) {
    number++;
    return bytes.length - textStart > maxLength
        ? RawRecord.refused(number, line, begin, ShapeFault.tooLong(maxLength))
        : new RawRecord(number, line, begin, bytes, textStart, null);
  }
}
