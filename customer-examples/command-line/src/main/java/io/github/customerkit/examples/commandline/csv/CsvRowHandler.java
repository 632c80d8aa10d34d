package io.github.customerkit.examples.commandline.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds rows from fields, and bounds the memory of a row. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

  private static final int MAX_COLUMNS = 10_000;
  private static final int MAX_CHARACTERS = 10 << 20;

  private final long linesBefore;

  /** Empty while the header is read. */
  private Map<String, Integer> places = Map.of();

  private List<String> fields = List.of();
  private long characters;
  private boolean hasStrayQuote;

  /** Creates a handler for rows after a number of other lines. */
  CsvRowHandler(long linesBefore) {
    this.linesBefore = linesBefore;
  }

  /** Sets the columns that the following rows must have. */
  void expect(Map<String, Integer> columns) {
    places = columns;
  }

  /** Returns the first line of the row that was read last, or could not be read. */
  long line() {
    return linesBefore + getStartingLineNumber();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    fields = new ArrayList<>(places.size());
    characters = 0;
    hasStrayQuote = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    characters += length;
    for (int i = offset; !quoted && i < offset + length; i++) {
      hasStrayQuote |= buffer[i] == '"';
    }
    if (index < mostFields() && characters <= MAX_CHARACTERS) {
      fields.add(new String(buffer, offset, length));
    }
  }

  private int mostFields() {
    return places.isEmpty() ? MAX_COLUMNS : places.size();
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(line(), places, fields, problem());
  }

  private @Nullable String problem() {
    int count = getFieldCount();
    if (characters > MAX_CHARACTERS || (places.isEmpty() && count > MAX_COLUMNS)) {
      return "too long";
    }
    if (hasStrayQuote) {
      return "a quote in a field that does not begin with one";
    }
    if (places.isEmpty() || count == places.size()) {
      return null;
    }
    return count + (count == 1 ? " field" : " fields") + ", but the header has " + places.size();
  }
}
