package io.github.customerkit.examples.commandline.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds rows from fields, and bounds the memory of a row. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

  static final int MAX_COLUMNS = 10_000;

  /** The maximum length of all fields of a row. */
  static final int MAX_CHARACTERS = 10 << 20;

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
    if (index < MAX_COLUMNS && characters <= MAX_CHARACTERS) {
      fields.add(new String(buffer, offset, length));
    }
  }

  @Override
  protected CsvRow buildRecord() {
    CsvFault.Kind fault = fault();
    return new CsvRow(
        line(),
        places,
        isTooLarge() ? List.of() : fields,
        fault == null ? null : new CsvFault(fault, getFieldCount(), places.size()));
  }

  private boolean isTooLarge() {
    return characters > MAX_CHARACTERS || getFieldCount() > MAX_COLUMNS;
  }

  private CsvFault.@Nullable Kind fault() {
    int count = getFieldCount();
    if (isTooLarge()) {
      return count > MAX_COLUMNS ? CsvFault.Kind.TOO_MANY_FIELDS : CsvFault.Kind.TOO_LONG;
    }
    if (hasStrayQuote) {
      return CsvFault.Kind.STRAY_QUOTE;
    }
    return places.isEmpty() || count == places.size() ? null : CsvFault.Kind.FIELDS;
  }
}
