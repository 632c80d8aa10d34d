package io.github.customerkit.json;

import io.github.customerkit.json.LineSplitter.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;

/** Tells an input of lines from one of a single document, by its first lines. */
final class LinesOrDocument {

  private LinesOrDocument() {}

  /** Lines if one of the first two that are not blank is a customer's, or beyond any customer. */
  static RecordSource tell(LineSplitter lines) throws IOException {
    List<Line> first = new ArrayList<>(2);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        first.add(line);
        // What failed within its first lines is told as far as it was read.
        if (lines.hasFailed() || isRecord(line)) {
          return new LineSource(first, lines);
        }
      }
      if (first.size() == 2) {
        break;
      }
    }
    InputStream document = joined(first, lines, RecordReader.enough(lines.maxLength()));
    return new DocumentSource(document, lines.maxLength());
  }

  private static boolean isRecord(Line line) {
    return line.tooLong() || StrictJson.isWholeObject(line.bytes(), line.textStart());
  }

  /**
   * The input as it was but for white space in blank lines, which a message may count; and no more
   * blank lines than are enough for a document that is too long.
   */
  private static InputStream joined(List<Line> first, LineSplitter lines, int enough) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    long number = 1;
    for (Line line : first) {
      for (; number < line.number() && head.size() < enough; number++) {
        head.write('\n');
      }
      number = line.number();
      head.writeBytes(line.bytes());
    }
    if (!first.isEmpty()) {
      head.write('\n');
    }
    return new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), lines.rest());
  }
}
