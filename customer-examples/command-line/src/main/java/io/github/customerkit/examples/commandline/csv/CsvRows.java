package io.github.customerkit.examples.commandline.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.customerkit.examples.commandline.failure.UnreadableInput;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.json.internal.gzip.Gzip;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV file (RFC 4180), plain or gzip, one by one. The first row is the header,
 * which names the columns; empty lines are skipped.
 *
 * <p>An invalid file causes an {@link UncheckedIOException} whose cause names the line, but not its
 * content.
 */
public final class CsvRows implements Iterator<CsvRow> {

  /** The maximum length of a field. */
  private static final int MAX_CHARACTERS = 2 << 20;

  private static final char COMMA = ',';

  private final CsvRowHandler handler;
  private final Iterator<CsvRow> rows;
  private final List<String> columns;
  private final char separator;
  private final Charset encoding;
  private final String start;

  /**
   * Reads the header; the caller closes the stream.
   *
   * @param separator the character between fields; null for the one that the file sets, or a comma
   * @param encoding the encoding of the file, which includes ASCII
   */
  public CsvRows(InputStream in, @Nullable Character separator, Charset encoding) {
    CsvPreamble start = CsvPreamble.of(plain(in));
    this.encoding = encoding;
    Character named = start.separator();
    if (separator != null && named != null && !separator.equals(named)) {
      throw failure(Message.of("csv.other-separator"));
    }
    this.handler = new CsvRowHandler(start.lines());
    Character given = separator == null ? named : separator;
    this.separator = given == null ? COMMA : given;
    this.start = start.text();
    this.rows =
        CsvReader.builder()
            .fieldSeparator(this.separator)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(MAX_CHARACTERS)
            .build(handler, new DecodedText(start.rest(), encoding, 1L + start.lines()))
            .iterator();
    Map<String, Integer> places = header();
    handler.expect(places);
    this.columns = List.copyOf(places.keySet());
  }

  /**
   * Unpacks a file of gzip, as the kit unpacks customers: Java's own stream takes a pause for the
   * end, and ignores what follows the last member.
   */
  private static InputStream plain(InputStream in) {
    try {
      return Gzip.plain(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Integer> header() {
    if (!hasNext()) {
      throw failure(Message.of("csv.no-header"));
    }
    CsvRow header = rows.next();
    if (header.fault() != null) {
      throw failure(Message.of("csv.line", header.line(), header.fault().message()));
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String name : header.fields()) {
      Integer same = places.putIfAbsent(name, places.size());
      if (same != null) {
        throw failure(Message.of("csv.same-name", header.line(), same + 1, places.size() + 1));
      }
    }
    return places;
  }

  /** Returns the names of the columns in their order. */
  public List<String> columns() {
    return columns;
  }

  /** Returns the character between fields. */
  public char separator() {
    return separator;
  }

  /** Returns the encoding. */
  public Charset encoding() {
    return encoding;
  }

  /** Returns what precedes the header: a byte order mark, and the line that sets the separator. */
  public String start() {
    return start;
  }

  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (CsvParseException e) {
      throw failure(Message.of("csv.line", handler.line(), reason(e)));
    }
  }

  /** Returns the reason in words of its own, because the library's message may quote the file. */
  private static Message reason(CsvParseException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.startsWith("Unclosed quoted field")) {
        return Message.of("csv.open-quote");
      }
      if (message.startsWith("Unexpected character after closing quote")) {
        return Message.of("csv.after-quote");
      }
      if (message.startsWith("The maximum buffer size")) {
        return Message.of("csv.long-field", MAX_CHARACTERS);
      }
    }
    return Message.of("csv.invalid");
  }

  /** Returns the next row, which may have a problem. */
  @Override
  public CsvRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  private static UncheckedIOException failure(Message message) {
    return new UncheckedIOException(new UnreadableInput(message));
  }
}
