package io.github.customerkit.examples.commandline.convert;

import io.github.customerkit.examples.commandline.csv.CsvUse;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.option.SeparatorOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for output as CSV. */
final class CsvOutput {

  @Option(
      names = "--columns",
      paramLabel = "ATTRIBUTE",
      split = ",",
      description = "With CSV, attributes that are columns after the fields, separated by commas.")
  private List<String> columns = List.of();

  @Option(
      names = "--for",
      paramLabel = "PROGRAM",
      description =
          "With CSV, the program that reads it: spreadsheet (default), with an apostrophe before"
              + " texts that would be computed as formulas; or database, with exact texts.")
  private @Nullable CsvUse use;

  @Mixin private SeparatorOption separator = new SeparatorOption();

  /** Fails if an option is given; the output is not CSV. */
  void refuse() {
    String given =
        !columns.isEmpty()
            ? "--columns"
            : use != null ? "--for" : separator.isGiven() ? "--separator" : null;
    if (given != null) {
      throw new WrongUsage(given + " requires CSV: OUT that ends with .csv, or --output csv");
    }
  }

  /** Returns the format. */
  CustomerDocuments documents() {
    Set<String> attributes = new LinkedHashSet<>(columns);
    for (String field : CsvDocuments.fieldNames()) {
      if (attributes.contains(field)) {
        throw new WrongUsage("--columns: every file has the column " + field + " already");
      }
    }
    return new CsvDocuments(
        attributes, use == null ? CsvUse.SPREADSHEET : use, separator.orComma());
  }
}
