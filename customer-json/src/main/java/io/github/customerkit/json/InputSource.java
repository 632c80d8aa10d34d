package io.github.customerkit.json;

import io.github.customerkit.json.CustomerReader.Input;
import io.github.customerkit.json.LineSplitter.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what an input holds by its first lines, when the first record is asked for. */
final class InputSource implements RecordSource {

  private final InputStream in;
  private final Input input;
  private final CheckedRecords records;
  private @Nullable RecordSource told;

  InputSource(InputStream in, Input input, CheckedRecords records) {
    this.in = in;
    this.input = input;
    this.records = records;
  }

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    if (told == null) {
      told = tell();
    }
    return told.next();
  }

  private RecordSource tell() throws IOException {
    LineSplitter lines = new LineSplitter(in, records.maxDocumentLength());
    return switch (input) {
      case CUSTOMER -> new DocumentSource(in, records);
      case NDJSON -> new LineSource(List.of(), lines, records);
      case AUTO -> tell(lines);
    };
  }

  /** Lines if one of the first two that are not blank is a customer's, or beyond any customer. */
  private RecordSource tell(LineSplitter lines) throws IOException {
    List<Line> first = new ArrayList<>(2);
    while (first.size() < 2) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        first.add(line);
        if (line.tooLong() || StrictJson.isWholeObject(line.bytes(), line.textStart())) {
          return new LineSource(first, lines, records);
        }
      }
    }
    InputStream document = joined(first, lines, RecordReader.enough(records.maxDocumentLength()));
    return new DocumentSource(document, records);
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
