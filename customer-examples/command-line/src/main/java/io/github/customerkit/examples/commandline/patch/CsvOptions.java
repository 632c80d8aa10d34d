package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.csv.CsvRow;
import io.github.customerkit.examples.commandline.csv.CsvRows;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.CsvInputOptions;
import io.github.customerkit.examples.commandline.option.CsvValueOptions;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.model.AttributeDefinitions;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the columns of a CSV file and their values. */
final class CsvOptions {

  @Option(
      names = "--key",
      paramLabel = "COLUMN",
      defaultValue = "integrationId",
      description = "The column with the integration ID (${DEFAULT-VALUE}).")
  private String key = "integrationId";

  @Option(
      names = "--ignore",
      paramLabel = "COLUMN",
      split = ",",
      description = "Columns that are not attributes, separated by commas.")
  private List<String> ignored = List.of();

  @Mixin private CsvInputOptions form = new CsvInputOptions();

  @Mixin private CsvValueOptions notation = new CsvValueOptions();

  @Option(
      names = "--list-separator",
      paramLabel = "TEXT",
      defaultValue = ";",
      description = "The text between the elements of a list (${DEFAULT-VALUE}).")
  private String listSeparator = ";";

  @Option(
      names = "--delete-empty",
      description = "Delete an attribute whose field is empty, instead of keeping it.")
  private boolean deletesEmpty;

  /** Returns the reason why the separators cannot be used; null if they can. */
  @Nullable String wrongUsage() {
    return listSeparator.isEmpty() ? "--list-separator is empty" : null;
  }

  /** Returns the rows of a file. */
  CsvRows rows(InputStream in) {
    return form.rows(in);
  }

  /** Returns the attributes in the columns of a file, and reports ignored columns that it lacks. */
  CsvAttributes attributes(CsvRows rows, AttributeDefinitions defined, Terminal terminal) {
    List<String> columns =
        PatchColumns.of(rows.columns(), key, ignored, defined, terminal.language().locale());
    ignored.stream()
        .filter(name -> !rows.columns().contains(name))
        .forEach(name -> terminal.inform(Message.of("warning.ignored", Printable.startOf(name))));
    CsvValues values = new CsvValues(listSeparator, notation);
    return new CsvAttributes(columns, defined, form, values, deletesEmpty);
  }

  /** Returns the integration ID of a row; null if the row cannot be used. */
  @Nullable String key(CsvRow row) {
    return row.fault() == null ? form.field(row, key) : null;
  }
}
