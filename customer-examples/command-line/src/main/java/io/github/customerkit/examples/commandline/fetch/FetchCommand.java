package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.imports.ImportCommand;
import io.github.customerkit.examples.commandline.imports.UnseenCustomers;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.ApiOptions;
import io.github.customerkit.examples.commandline.option.BaseUrlConverter;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.CustomerDatabase;
import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.fetches.DatabaseSink;
import io.github.customerkit.examples.fetch.CustomerFetch;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.file.FileSink;
import io.github.customerkit.examples.fetch.http.Time;
import io.github.customerkit.examples.fetch.list.CustomerList;
import io.github.customerkit.examples.fetch.row.CustomerSink;
import io.github.customerkit.json.CustomerReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code customers fetch}: fetches a list of customers from the Management API. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Fetches a list of customers into a file or a database, and resumes an interrupted run.",
      "The list is one of --application, --profiles, --audience and --query.",
      "The key of the Management API is taken from the environment: "
          + ApiKey.MANAGEMENT_VARIABLE
          + ".",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all customers that the server sent are stored",
      "1:a record was rejected (skipped in FILE, or stored in the table rejects), or customers may"
          + " be missing",
      "2:wrong usage, or not fetched to the end; FILE is unchanged, and a database has the rows so"
          + " far"
    })
public final class FetchCommand implements Callable<Integer> {

  /** The formats of the result. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      required = true,
      scope = ScopeType.INHERIT,
      converter = BaseUrlConverter.class,
      description = "The base URL of the API: https, or http on this machine.")
  private @Nullable BaseUrl base;

  @Mixin private ListOptions listOptions = new ListOptions();

  @ArgGroup private FetchTarget target = new FetchTarget();

  @Option(
      names = "--restart",
      description = "Start over, even if an interrupted run could be resumed.")
  private boolean isRestart;

  @Option(
      names = "--prune",
      description =
          "Delete the customers of the database that the list does not have, unless a record was"
              + " rejected or rows may have been missed; refused if the database also has customers"
              + " of another list or of an import.")
  private boolean isPruning;

  @Mixin private final LanguageOption language;

  @Mixin private PageSizeOption pageSize = new PageSizeOption();

  @Mixin private final ApiOptions api;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The format of the result: text (default) or json.")
  private Format format = Format.TEXT;

  private FetchCommand(Terminal terminal, Map<String, String> environment, Time time) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
    this.environment = environment;
    api = new ApiOptions(environment, time);
  }

  /** Returns the command with its subcommand, for one run. */
  public static CommandLine withSubcommand(
      Terminal terminal, Map<String, String> environment, Time time) {
    FetchCommand fetch = new FetchCommand(terminal, environment, time);
    return new CommandLine(fetch)
        .addSubcommand(new DefinitionsCommand(terminal, environment, time, () -> fetch.base));
  }

  @Override
  public Integer call() {
    if (base == null) {
      return ExitStatus.NOT_DONE;
    }
    try {
      CustomerList list = listOptions.list(base, pageSize.pageSize());
      String out = target.out();
      FetchReport report = out == null ? toDatabase(list) : toFile(list, out);
      report.print(format == Format.JSON);
      return report.status(isPruning);
    } catch (TransferFailure e) {
      terminal.report(Message.of(e.reason()));
      return ExitStatus.NOT_DONE;
    }
  }

  private FetchReport toFile(CustomerList list, String name) {
    Path file = FetchTarget.file(name);
    if (isPruning) {
      throw new WrongUsage("--prune requires a database, and --out writes a file");
    }
    listOptions
        .files()
        .writes("--out", OutputFailure.naming(name, () -> FileSink.files(file)))
        .requireDistinct();
    // Reads the key before anything is opened.
    CustomerFetch fetch = api.fetch(list, language.addTo(CustomerReader.builder()).build());
    return OutputFailure.naming(
        name,
        () -> {
          try (FileSink sink = new FileSink(file, list, isRestart)) {
            return new FetchReport(run(fetch, sink), null, null, terminal);
          }
        });
  }

  private FetchReport toDatabase(CustomerList list) {
    String into = target.into();
    DatabaseAddress address =
        into == null
            ? DatabaseAddress.ofFile(ImportCommand.DEFAULT_FILE)
            : DatabaseAddress.of(into, environment);
    listOptions.files().writes("--into", address.files()).requireDistinct();
    // Reads the key before anything is opened.
    CustomerFetch fetch = api.fetch(list, ImportCommand.reader(language).build());
    try (CustomerDatabase database = CustomerDatabase.open(address)) {
      DatabaseSink sink = database.sink(list, isRestart, isPruning);
      FetchResult result = run(fetch, sink);
      database.adaptWideView();
      UnseenCustomers unseen = new UnseenCustomers(sink.unseen(), sink.isPruned());
      return new FetchReport(result, sink.counts(), unseen, terminal);
    }
  }

  private FetchResult run(CustomerFetch fetch, CustomerSink sink) {
    try (FetchProgress progress = new FetchProgress(terminal, language.language())) {
      return fetch.run(sink, progress);
    }
  }
}
