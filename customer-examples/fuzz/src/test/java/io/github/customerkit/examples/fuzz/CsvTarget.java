package io.github.customerkit.examples.fuzz;

import static io.github.customerkit.examples.fuzz.Answers.require;
import static io.github.customerkit.examples.fuzz.Answers.requireEqual;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.csv.CsvRows;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of CSV files, whole and in chunks. */
final class CsvTarget implements FuzzTarget {

  @Override
  public void run(byte[] input) {
    Chunks chunks = Chunks.of(input);
    byte[] rest = chunks.rest();
    if (isGzip(rest)) {
      return; // The target of gzip reads such files.
    }
    List<CsvRow> rows = rows(new ByteArrayInputStream(rest));
    List<CsvRow> inChunks = rows(chunks.stream());
    requireEqual(inChunks, rows, "in chunks");
    List<PlainCsv.Row> plain = PlainCsv.rows(rest);
    if (plain == null || plain.isEmpty() || !isHeader(plain.get(0))) {
      requireEqual(rows, null, "refused");
      return;
    }
    require(rows != null && rows.size() == plain.size() - 1, "a row for each");
    for (int i = 1; i < plain.size(); i++) {
      PlainCsv.Row expected = plain.get(i);
      int columns = plain.get(0).fields().size();
      boolean isValid = !expected.hasStrayQuote() && expected.fields().size() == columns;
      CsvRow row = rows.get(i - 1);
      requireEqual(row.fault() == null, isValid, "valid");
      if (isValid) {
        requireEqual(row.fields(), expected.fields(), "fields");
      }
    }
  }

  private static boolean isGzip(byte[] file) {
    return file.length > 1 && file[0] == 0x1f && file[1] == (byte) 0x8b;
  }

  private static boolean isHeader(PlainCsv.Row header) {
    return !header.hasStrayQuote()
        && new HashSet<>(header.fields()).size() == header.fields().size();
  }

  /** Returns the rows; null if the file is refused. */
  private static @Nullable List<CsvRow> rows(InputStream in) {
    List<CsvRow> rows = new ArrayList<>();
    try {
      new CsvRows(in, null, StandardCharsets.UTF_8).forEachRemaining(rows::add);
      return rows;
    } catch (UncheckedIOException e) {
      return null;
    }
  }
}
