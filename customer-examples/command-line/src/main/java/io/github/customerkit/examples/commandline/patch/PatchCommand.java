package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.DefinitionsOption;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.option.ThreadsOption;
import io.github.customerkit.examples.commandline.option.WithDataOption;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.scratch.ScratchStore;
import io.github.customerkit.examples.commandline.scratch.StoredCustomers;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.AttributeDefinitions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers patch}: compares the attributes in a CSV file with existing profiles. */
@Command(
    name = "patch",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Reports which profiles a CSV file, such as a CRM's export, would change, and which changes"
          + " the server would refuse. Sends nothing.",
      "The columns of CSV are the integration ID and attributes by name; plain or gzip,"
          + " by default UTF-8 and comma-separated.",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:no row is refused",
      "1:a row is refused or an invalid record of PROFILES was skipped (with --fail-over, too many"
          + " of the rows or records were), or --min-records was missed",
      "2:wrong usage, or an input that could not be read to its end"
    })
public final class PatchCommand implements Callable<Integer> {

  /** The formats of the result. */
  enum Format {
    TEXT,
    JSON,
    UPDATE
  }

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "PROFILES",
      description = "The existing profiles: one customer, an array, a page or NDJSON.")
  private String profiles = "-";

  @Parameters(index = "1", paramLabel = "CSV", description = "The CSV file with the new values.")
  private String csv = "-";

  @Mixin private DefinitionsOption definitions = new DefinitionsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "The format of the changes: text (default), a summary by attribute and the changes"
              + " without values; json, one object per row with all values; or update, the requests"
              + " that make them, one per line with method, path and body.")
  private Format format = Format.TEXT;

  @Mixin private WithDataOption withData = new WithDataOption();

  @Mixin private RejectsFile rejects = new RejectsFile();

  @Mixin private CsvOptions csvOptions = new CsvOptions();

  @Option(
      names = "--create",
      description = "Create profiles that do not exist, instead of refusing their rows.")
  private boolean creates;

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /** Creates the command for one run. */
  public PatchCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    String wrongUsage = wrongUsage();
    if (wrongUsage != null) {
      throw new WrongUsage(wrongUsage);
    }
    rejects
        .addTo(definitions.addTo(new FileRoles().reads("PROFILES", List.of(profiles))))
        .reads("CSV", List.of(csv))
        .requireDistinct();
    terminal.stop().progress(() -> Message.of("stopped.patch", rejects.afterStop()));
    AttributeDefinitions defined = definitions.read();
    if (rejects.isGiven() && !defined.customerAttribute(RefusedRows.COLUMN).isEmpty()) {
      throw new WrongUsage("--rejects requires that no attribute is named " + RefusedRows.COLUMN);
    }
    try (ScratchStore store = ScratchStore.open()) {
      return patch(store, defined);
    }
  }

  private @Nullable String wrongUsage() {
    if (!definitions.isGiven()) {
      return "patch requires --definitions for the types of the columns";
    }
    if (profiles.equals("-") && csv.equals("-")) {
      return "PROFILES and CSV cannot both be standard input";
    }
    if (withData.isGiven() && format != Format.TEXT) {
      return "--with-data requires --format text; the others have all data";
    }
    return csvOptions.wrongUsage();
  }

  private int patch(ScratchStore store, AttributeDefinitions defined) {
    StoredCustomers<String> stored =
        new StoredCustomers<>(
            terminal,
            language.language(),
            profiles,
            StoredCustomers.INTEGRATION_ID,
            store.byText(),
            store.byText());
    CustomerReader reader =
        language.addTo(at.addTo(CustomerReader.builder())).threads(threads.count()).build();
    if (!stored.read(reader, minRecords)) {
      return stored.failure();
    }
    if (minRecords.isMissed()) {
      return ExitStatus.REJECTED;
    }
    AtomicInteger status = new AtomicInteger();
    rejects.write(
        terminal,
        lines -> {
          RefusedRows kept = new RefusedRows(language.language(), lines);
          try (PatchOutput output = output()) {
            PatchReport report = new PatchReport(language.language(), output, kept);
            PatchRun run =
                new PatchRun(terminal, language.language(), csvOptions, defined, creates);
            boolean isAllRead = run.read(csv, stored, store.byText(), report, kept);
            status.set(end(report, stored, isAllRead));
            return isAllRead || report.rows() > 0;
          }
        });
    return status.get();
  }

  private int end(PatchReport report, StoredCustomers<String> stored, boolean isAllRead) {
    if (!isAllRead) {
      report.endIncomplete();
      return ExitStatus.NOT_DONE;
    }
    minRecords.check(terminal, csv, report.rows());
    boolean isRefused = report.end(failOver) || minRecords.isMissed();
    return !isRefused && !stored.isRejectedOver(failOver)
        ? ExitStatus.ACCEPTED
        : ExitStatus.REJECTED;
  }

  private PatchOutput output() {
    return switch (format) {
      case TEXT -> new PatchText(terminal, language.language(), withData.isGiven());
      case JSON -> new PatchJson(terminal);
      case UPDATE -> new PatchRequests(terminal, language.language());
    };
  }
}
