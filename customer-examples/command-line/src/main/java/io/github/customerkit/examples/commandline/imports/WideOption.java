package io.github.customerkit.examples.commandline.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.CustomerDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for attributes as columns of a view. */
final class WideOption {

  /** Fewer than a view can have columns in either database. */
  private static final int MAX_NAMES = 1000;

  @Option(
      names = "--wide",
      paramLabel = "NAMES",
      description =
          "Create the view wide_customers, with a column for each of these attributes, separated by"
              + " commas; a name that has a comma or a quote is quoted as in CSV.")
  private @Nullable String names;

  /** Returns the names of the attributes, each once; null if the option is absent. */
  @Nullable List<String> attributes() {
    if (names == null) {
      return null;
    }
    List<String> attributes = fields(names);
    if (attributes.isEmpty()
        || attributes.size() > MAX_NAMES
        || attributes.stream().anyMatch(name -> name.isEmpty() || name.indexOf(0) >= 0)) {
      throw new WrongUsage(
          "--wide: expected 1 to " + MAX_NAMES + " names of attributes, separated by commas");
    }
    return attributes;
  }

  private static List<String> fields(String names) {
    try {
      return CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(names).stream()
          .flatMap(row -> row.getFields().stream())
          .distinct()
          .toList();
    } catch (CsvParseException e) {
      throw new WrongUsage("--wide: a quote is not closed, or text follows a closed quote");
    }
  }

  /** Creates the view, or adapts the one of an earlier command. */
  static void apply(
      @Nullable List<String> attributes, CustomerDatabase database, Terminal terminal) {
    if (attributes == null) {
      database.adaptWideView();
      return;
    }
    for (String name : database.widen(attributes)) {
      terminal.inform(Message.of("warning.no-attribute", name));
    }
  }
}
