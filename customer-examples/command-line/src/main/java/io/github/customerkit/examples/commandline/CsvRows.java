package io.github.customerkit.examples.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The rows of a CSV file as RFC 4180 has it, in UTF-8, read one by one. The first row is the
 * header, which names the columns; empty lines are no rows.
 *
 * <p>Where the file itself is at fault, fails with an {@link UncheckedIOException} whose cause says
 * the line and never what stands there.
 */
final class CsvRows implements Iterator<CsvRow> {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** More is held in memory for no field. */
  private static final int MOST_CHARACTERS = 2 << 20;

  private final CsvRowHandler handler = new CsvRowHandler();
  private final Iterator<CsvRow> rows;
  private final List<String> columns;

  /** Reads the header; the stream stays the caller's to close. */
  CsvRows(InputStream in, char separator) {
    this.rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(MOST_CHARACTERS)
            .build(
                handler,
                new InputStreamReader(withoutMark(in), StandardCharsets.UTF_8.newDecoder()))
            .iterator();
    Map<String, Integer> places = header();
    handler.expect(places);
    this.columns = List.copyOf(places.keySet());
  }

  private static InputStream withoutMark(InputStream in) {
    try {
      PushbackInputStream start = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
      byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
        start.unread(first);
      }
      return start;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Integer> header() {
    if (!hasNext()) {
      throw fault("there is no header");
    }
    CsvRow header = rows.next();
    if (header.problem() != null) {
      throw fault("line " + header.line() + ": " + header.problem());
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String name : header.fields()) {
      Integer same = places.putIfAbsent(name, places.size());
      if (same != null) {
        throw fault(
            "line %d: columns %d and %d have the same name"
                .formatted(header.line(), same + 1, places.size() + 1));
      }
    }
    return places;
  }

  /** The names of the columns, as they stand. */
  List<String> columns() {
    return columns;
  }

  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (CsvParseException e) {
      // Its message may quote the file.
      throw fault(
          "line "
              + handler.line()
              + ": a quote is not closed, or not where its field ends, or a field is too long");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw fault("line " + handler.line() + " or later: not UTF-8");
      }
      throw e;
    }
  }

  /** Gives the next row, which may have a problem. */
  @Override
  public CsvRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  private static UncheckedIOException fault(String message) {
    return new UncheckedIOException(new IOException(message));
  }
}
