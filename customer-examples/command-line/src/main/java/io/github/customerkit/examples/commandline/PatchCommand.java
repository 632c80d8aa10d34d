package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.json.CustomerProfileUpdate;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.AttributesBuilder;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import io.github.customerkit.model.Problem;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers patch}: attributes from a CSV file against the profiles that there are. */
@Command(
    name = "patch",
    mixinStandardHelpOptions = true,
    versionProvider = Customers.Version.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Says what a CSV file, a CRM's say, would change of which profiles, and what the server would"
          + " refuse. Nothing is sent.",
      "Its columns are the integration ID and attributes, by their names; it is UTF-8, with commas.",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:nothing is refused",
      "1:a row is refused, or a record of PROFILES is no customer and was left out",
      "2:wrong usage, or an input that could not be read to its end"
    })
final class PatchCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    TEXT,
    UPDATE
  }

  private final Terminal terminal;
  private final CustomerJson json = CustomerJson.create();

  @Parameters(
      index = "0",
      paramLabel = "PROFILES",
      description = "The profiles as they are: one customer, an array, a page or NDJSON.")
  private String profiles = "-";

  @Parameters(index = "1", paramLabel = "CSV", description = "What they are to become.")
  private String csv = "-";

  @Mixin private DefinitionsOption definitions = new DefinitionsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "What to print: text (default), which tells no values; or update, the requests that do it,"
              + " one a line with method, path and body.")
  private Format format = Format.TEXT;

  @Option(
      names = "--key",
      paramLabel = "COLUMN",
      defaultValue = "integrationId",
      description = "The column with the integration ID (${DEFAULT-VALUE}).")
  private String key = "integrationId";

  @Option(
      names = "--ignore",
      paramLabel = "COLUMN",
      description = "A column that is no attribute; may be given several times.")
  private List<String> ignored = List.of();

  @Option(
      names = "--list-separator",
      paramLabel = "TEXT",
      defaultValue = ";",
      description = "What stands between the elements of a list (${DEFAULT-VALUE}).")
  private String separator = ";";

  @Option(
      names = "--delete-empty",
      description = "Delete an attribute whose field is empty, rather than to leave it as it is.")
  private boolean deletesEmpty;

  @Option(names = "--create", description = "Make profiles that there are not, rather than refuse.")
  private boolean creates;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  PatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!definitions.isGiven()) {
      terminal.say("patch needs --definitions, which say what types the columns are of");
      return ExitStatus.NOT_DONE;
    }
    AttributeDefinitions defined = definitions.read();
    try (ScratchStore store = ScratchStore.open()) {
      StoredCustomers<String> stored =
          new StoredCustomers<>(terminal, profiles, store.byText(), Customer::getIntegrationId);
      stored.read(CustomerReader.builder().threads(threads.count()).build());
      if (!stored.isAllRead()) {
        return ExitStatus.NOT_DONE;
      }
      PatchReport report = new PatchReport(terminal, format == Format.UPDATE);
      boolean isAllRead =
          new Inputs(terminal, List.of(csv))
              .forEach((name, in) -> patch(in, defined, stored.table(), report));
      boolean isTaken = report.end() && stored.rejected() == 0;
      if (!isAllRead) {
        return ExitStatus.NOT_DONE;
      }
      return isTaken ? ExitStatus.ACCEPTED : ExitStatus.REJECTED;
    }
  }

  private void patch(
      InputStream in,
      AttributeDefinitions defined,
      ScratchTable<String> stored,
      PatchReport report) {
    CsvRows rows = new CsvRows(in);
    List<String> columns = PatchColumns.of(rows.columns(), key, ignored, defined);
    CsvAttributes values = new CsvAttributes(columns, defined, separator, deletesEmpty);
    while (rows.hasNext()) {
      CsvRow row = rows.next();
      if (row.problem() != null) {
        report.refused(row.line(), List.of(row.problem()));
        continue;
      }
      try {
        patch(row, values.of(row), defined, stored, report);
      } catch (CustomerJsonException refusal) {
        List<String> reasons = refusal.getProblems().stream().map(Problem::toString).toList();
        report.refused(row.line(), reasons);
      }
    }
  }

  private void patch(
      CsvRow row,
      Attributes values,
      AttributeDefinitions defined,
      ScratchTable<String> stored,
      PatchReport report) {
    String integrationId = row.get(key);
    byte[] document = stored.get(integrationId);
    if (document != null) {
      Customer before = json.read(document);
      Customer after =
          before.toBuilder().attributes(merged(before.getAttributes(), values)).build();
      CustomerChanges changes = CustomerChanges.between(before, after);
      report.changed(
          row.line(), changes, CustomerProfileUpdate.builder(changes).definitions(defined).build());
      stored.put(integrationId, json.write(after));
    } else if (creates) {
      report.created(
          row.line(),
          CustomerProfileUpdate.builder(integrationId)
              .setAttributes(values)
              .definitions(defined)
              .build());
    } else {
      report.refused(row.line(), List.of("no profile has this integration ID"));
    }
  }

  private static Attributes merged(Attributes before, Attributes values) {
    AttributesBuilder after = before.toBuilder();
    values
        .asMap()
        .forEach(
            (name, value) -> {
              if (value == null) {
                after.remove(name);
              } else {
                after.raw(name, value);
              }
            });
    return after.build();
  }
}
