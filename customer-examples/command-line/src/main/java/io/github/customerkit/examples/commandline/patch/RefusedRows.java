package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.csv.CsvRowLines;
import io.github.customerkit.examples.commandline.csv.CsvRows;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the refused rows of a CSV file with the reasons in a last column, to correct and read
 * again. A row with a reason stays refused: one that was not well-formed is now, and must not be
 * applied before it is corrected.
 */
final class RefusedRows {

  /** The name of the last column. */
  static final String COLUMN = "refused";

  private final Language language;
  private final Consumer<byte[]> lines;
  private @Nullable CsvRowLines format;
  private List<String> columns = List.of();

  /** Creates a file of lines. */
  RefusedRows(Language language, Consumer<byte[]> lines) {
    this.language = language;
    this.lines = lines;
  }

  /** Returns whether a row was refused before, and its reason is still there. */
  static boolean isRefused(CsvRow row) {
    return row.fault() == null && row.places().containsKey(COLUMN) && !row.get(COLUMN).isBlank();
  }

  /** Begins the file with the columns of the rows. */
  void begin(CsvRows rows) {
    columns = rows.columns().stream().filter(name -> !name.equals(COLUMN)).toList();
    format = new CsvRowLines(rows.separator(), rows.encoding());
    List<@Nullable String> header = new ArrayList<>(columns);
    header.add(COLUMN);
    byte[] start = rows.start().replace("\n", "").getBytes(StandardCharsets.UTF_8);
    if (rows.start().endsWith("\n")) {
      lines.accept(start);
      format.write(header, lines);
    } else {
      List<byte[]> ofHeader = new ArrayList<>();
      format.write(header, ofHeader::add);
      ByteArrayOutputStream first = new ByteArrayOutputStream();
      first.writeBytes(start);
      first.writeBytes(ofHeader.remove(0));
      lines.accept(first.toByteArray());
      ofHeader.forEach(lines);
    }
  }

  void add(CsvRow row, List<Problem> problems) {
    if (format == null) {
      throw new IllegalStateException("no columns");
    }
    List<@Nullable String> fields = fields(row);
    fields.add(isRefused(row) ? row.get(COLUMN) : reasons(row, problems));
    format.write(fields, lines);
  }

  /** Returns the fields of the columns; a row of another length has more. */
  private List<@Nullable String> fields(CsvRow row) {
    List<@Nullable String> fields = new ArrayList<>();
    row.fields().forEach(field -> fields.add(nullIfEmpty(field)));
    Integer reason = row.places().get(COLUMN);
    if (reason != null && fields.size() == row.places().size()) {
      fields.remove(reason.intValue());
    }
    while (fields.size() < columns.size()) {
      fields.add(null);
    }
    return fields;
  }

  private String reasons(CsvRow row, List<Problem> problems) {
    String reasons = problems.stream().map(this::text).collect(Collectors.joining("; "));
    return language.text("line", row.line()) + ": " + reasons;
  }

  /** An empty field was written without quotes. */
  private static @Nullable String nullIfEmpty(String field) {
    return field.isEmpty() ? null : field;
  }

  private String text(Problem problem) {
    String pointer = problem.getPointer();
    return (pointer.isEmpty() ? "" : pointer + ": ") + problem.getMessage();
  }
}
