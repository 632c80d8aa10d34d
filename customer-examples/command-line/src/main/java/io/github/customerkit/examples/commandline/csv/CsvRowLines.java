package io.github.customerkit.examples.commandline.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Formats the rows of a CSV file (RFC 4180) one by one. */
public final class CsvRowLines {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer;
  private final Charset encoding;

  /** Creates a format with a character between fields. */
  public CsvRowLines(char separator, Charset encoding) {
    this.encoding = encoding;
    writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .lineDelimiter(LineDelimiter.LF)
            .build(text);
  }

  /**
   * Passes on the lines of a row, without their ends; a field with line breaks has several lines.
   *
   * @param fields the fields; a missing one (null) is empty, and an empty text is quoted
   */
  public void write(List<@Nullable String> fields, Consumer<byte[]> lines) {
    text.getBuffer().setLength(0);
    CsvWriter.CsvWriterRecord row = writer.writeRecord();
    fields.forEach(row::writeField);
    row.endRecord();
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String written = text.getBuffer().substring(0, text.getBuffer().length() - 1);
    for (String line : written.split("\n", -1)) {
      lines.accept(line.getBytes(encoding));
    }
  }
}
