package io.github.customerkit.examples.commandline.attributes;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.option.ThreadsOption;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.report.SkipReason;
import io.github.customerkit.examples.commandline.report.SkippedRecords;
import io.github.customerkit.examples.commandline.report.TextTable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.OutputFormat;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers attributes}: lists the attributes of customers, and proposes definitions. */
@Command(
    name = "attributes",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Lists the attributes that customers have, their types and numbers of distinct values.",
      "An input is one customer, an array, a page of the API or NDJSON, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all records were read",
      "1:an invalid record was skipped (with --fail-over, too many were), or --min-records was"
          + " missed",
      "2:wrong usage, or an input or output that failed"
    })
public final class AttributesCommand implements Callable<Integer> {

  private static final List<String> HEAD = List.of("attribute", "types", "customers", "distinct");

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "Files to read; '-', or none, is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Write definitions for the attributes that have one type, as 'check --definitions' reads"
              + " them; '-' is standard output.")
  private @Nullable String proposal;

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  private final AttributeSurvey survey = new AttributeSurvey();

  /** Creates the command for one run. */
  public AttributesCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal, files);
    SkippedRecords skipped = new SkippedRecords(terminal, language.language());
    new FileRoles().reads("FILE", inputs.names()).writes("--propose", proposal).requireDistinct();
    terminal.stop().progress(() -> Message.of("stopped.records", skipped.read()));
    CustomerReader reader =
        language.addTo(at.addTo(CustomerReader.builder())).threads(threads.count()).build();
    boolean isAllRead =
        inputs.forEachRecord(reader, minRecords, (name, found) -> add(name, found, skipped));
    if (proposal == null) {
      print();
    } else if (isAllRead && !minRecords.isMissed()) {
      propose(proposal);
    }
    skipped.end(SkipReason.NOT_CUSTOMERS);
    if (!isAllRead) {
      return ExitStatus.NOT_DONE;
    }
    return failOver.isExceeded(skipped.count(), skipped.read()) || minRecords.isMissed()
        ? ExitStatus.REJECTED
        : ExitStatus.ACCEPTED;
  }

  private void propose(String file) {
    AttributeDefinitions proposed = survey.proposed();
    byte[] definitions = AttributeDefinitionsJson.create().write(proposed);
    new DocumentFile(file, OutputFormat.NDJSON)
        .write(terminal, documents -> documents.accept(definitions));
    int left = survey.attributes().size() - proposed.asList().size();
    if (left > 0) {
      terminal.inform(Message.counted("attributes.skipped", left));
    }
  }

  private void add(String name, CustomerRecord found, SkippedRecords skipped) {
    if (found.getCustomer() == null) {
      skipped.add(name, found);
    } else {
      skipped.pass();
      survey.add(found.getCustomer());
    }
  }

  private void print() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD.stream().map(column -> text("head." + column)).toList());
    survey.attributes().forEach(seen -> rows.add(row(seen)));
    terminal.print(Message.of("attributes.customers", survey.customers()));
    terminal.out().println();
    TextTable.print(rows, List.of(2, 3), terminal);
    if (survey.others() > 0) {
      terminal.print(Message.of("attributes.others", survey.others()));
    }
  }

  private String text(String key) {
    return terminal.language().text("attributes." + key);
  }

  private List<String> row(AttributeSurvey.Seen seen) {
    String types =
        seen.types().keySet().stream()
            .map(type -> type == AttributeType.UNKNOWN ? text("other-type") : type.apiName())
            .collect(Collectors.joining(" " + text("or") + " "));
    return List.of(
        Printable.startOf(seen.name()),
        types.isEmpty() ? text("unknown-type") : types,
        String.format(Locale.ROOT, "%.1f %%", 100.0 * seen.customers() / survey.customers()),
        seen.distinct() + (seen.hasMoreDistinct() ? "+" : ""));
  }
}
