package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.util.List;

/** Counts the rows by what they change, and passes them on. */
final class PatchReport {

  private final Language language;
  private final PatchOutput output;
  private final RefusedRows kept;
  private long rows;
  private long changed;
  private long created;
  private long refused;

  PatchReport(Language language, PatchOutput output, RefusedRows kept) {
    this.language = language;
    this.output = output;
    this.kept = kept;
  }

  void changed(CsvRow row, CustomerChanges changes, CustomerProfileUpdate update) {
    rows++;
    if (!update.isEmpty()) {
      changed++;
      output.changed(row.line(), changes, update);
    }
  }

  void created(CsvRow row, CustomerProfileUpdate update) {
    rows++;
    created++;
    output.created(row.line(), update);
  }

  void warned(CsvRow row, List<Problem> problems) {
    if (!problems.isEmpty()) {
      output.warned(row.line(), problems);
    }
  }

  void refused(CsvRow row, List<Problem> problems) {
    rows++;
    refused++;
    output.refused(row.line(), problems);
    kept.add(row, problems);
  }

  /** Prints the rest; returns whether more rows were refused than tolerated. */
  boolean end(FailOverOption tolerated) {
    output.end(List.of(sum()));
    return tolerated.isExceeded(refused, rows);
  }

  /** Prints the rest after a file that could not be read to its end; nothing without rows. */
  void endIncomplete() {
    if (rows > 0) {
      output.end(List.of(sum(), language.text("patch.incomplete")));
    }
  }

  private String sum() {
    long unchanged = rows - changed - created - refused;
    String sum = Language.counted("patch.sum", rows);
    return language.text(sum, rows, changed, created, unchanged, refused);
  }

  /** Returns the number of rows. */
  long rows() {
    return rows;
  }
}
