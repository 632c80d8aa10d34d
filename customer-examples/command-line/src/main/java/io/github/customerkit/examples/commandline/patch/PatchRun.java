package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRows;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.scratch.ScratchTable;
import io.github.customerkit.examples.commandline.scratch.StoredCustomers;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.model.AttributeDefinitions;
import java.util.List;

/**
 * Reads a CSV file once.
 *
 * @param options the columns and their values
 * @param defined the definitions of attributes
 * @param creates whether profiles that do not exist are created
 */
record PatchRun(
    Terminal terminal,
    Language language,
    CsvOptions options,
    AttributeDefinitions defined,
    boolean creates) {

  /**
   * Compares the rows with profiles; returns false if the file could not be read to its end.
   *
   * @param seen an empty table
   */
  boolean read(
      String csv,
      StoredCustomers<String> profiles,
      ScratchTable<String> seen,
      PatchReport report,
      RefusedRows kept) {
    return new Inputs(terminal.withoutBars(), List.of(csv))
        .forEach(
            (name, in) -> {
              CsvRows rows = options.rows(in);
              CsvAttributes values = options.attributes(rows, defined, terminal);
              kept.begin(rows);
              EarlierRows earlier = new EarlierRows(seen, values, language);
              PatchRows patch =
                  new PatchRows(defined, values, profiles, creates, earlier, report, language);
              rows.forEachRemaining(row -> patch.take(row, options.key(row)));
            });
  }
}
