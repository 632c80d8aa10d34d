package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.option.ThreadsOption;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.CustomerDatabase;
import io.github.customerkit.examples.database.connection.DatabaseAddress;
import io.github.customerkit.examples.database.imports.ImportRun;
import io.github.customerkit.examples.database.imports.InputIdentity;
import io.github.customerkit.examples.database.imports.InputImport;
import io.github.customerkit.examples.database.imports.Pruning;
import io.github.customerkit.examples.database.row.StorableCheck;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.validation.CustomerValidator;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers import}: imports customers as rows of a database. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Imports customers into a database, as rows for queries.",
      "Of two states of a customer the one with the later last activity is kept. Run an"
          + " interrupted command again to resume it; standard input cannot be resumed."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all records accepted",
      "1:a record was rejected (with --fail-over, too many were) and stored in the table rejects,"
          + " or --min-records was missed",
      "2:wrong usage, an input that could not be read to its end, a database that cannot be used, or"
          + " --prune without any customer in the inputs"
    })
public final class ImportCommand implements Callable<Integer> {

  /** The formats of the result. */
  enum Format {
    TEXT,
    JSON
  }

  /** The default database. */
  public static final Path DEFAULT_FILE = Path.of("customers.db");

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      description = "Files to import; '-', or none, is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "DATABASE",
      description =
          "The database: a SQLite file, or postgresql://HOST/DATABASE with user and password in"
              + " PGUSER and PGPASSWORD, or before the host (default: the file customers.db beside"
              + " the first FILE).")
  private @Nullable String into;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The format of the result: text (default) or json.")
  private Format format = Format.TEXT;

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private WideOption wide = new WideOption();

  @ArgGroup(exclusive = false)
  private @Nullable CompleteOption complete;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /** Creates the command for one run. */
  public ImportCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    List<String> names = files.isEmpty() ? List.of("-") : files.stream().distinct().toList();
    DatabaseAddress address =
        into == null
            ? DatabaseAddress.ofFile(besideFirst(names))
            : DatabaseAddress.of(into, System.getenv());
    List<String> columns = wide.attributes();
    new FileRoles().reads("FILE", names).writes("--into", address.files()).requireDistinct();
    ImportReport report = new ImportReport();
    boolean isAllRead = importAll(names, address, columns, report);
    switch (format) {
      case JSON -> report.printJson(terminal.out());
      case TEXT -> report.printText(terminal);
    }
    if (!isAllRead || (complete != null && complete.isRefused(report.counts()))) {
      return ExitStatus.NOT_DONE;
    }
    return failOver.isExceeded(report.counts().rejected(), report.counts().read())
            || minRecords.isMissed()
        ? ExitStatus.REJECTED
        : ExitStatus.ACCEPTED;
  }

  /** Imports the readable inputs; returns whether all inputs were read to their end. */
  private boolean importAll(
      List<String> names,
      DatabaseAddress address,
      @Nullable List<String> columns,
      ImportReport report) {
    InputReading reading =
        new InputReading(
            terminal,
            at.addTo(reader(language)).threads(threads.count()),
            language.language(),
            minRecords,
            names);
    terminal.stop().progress(() -> reading.stopped(report.counts().read()));
    List<InputIdentity> known = identities(names);
    boolean isAllRead = known.size() == names.size();
    if (known.isEmpty()) {
      return isAllRead;
    }
    try (CustomerDatabase database = CustomerDatabase.open(address)) {
      Pruning pruning = complete != null && isAllRead ? complete.pruning(minRecords.least()) : null;
      ImportRun run = database.begin(known, pruning);
      for (InputImport one : run.inputs()) {
        isAllRead &= reading.read(one, report.counts().read());
        report.add(one);
      }
      database.index();
      report.end(run, complete, isAllRead, terminal);
      WideOption.apply(columns, database, terminal);
    }
    return isAllRead;
  }

  private static Path besideFirst(List<String> names) {
    try {
      return Path.of(names.get(0)).resolveSibling(DEFAULT_FILE);
    } catch (InvalidPathException e) {
      return DEFAULT_FILE;
    }
  }

  /** Returns the readable inputs, and reports the others. */
  private List<InputIdentity> identities(List<String> names) {
    List<InputIdentity> known = new ArrayList<>();
    Inputs inputs = new Inputs(terminal, names);
    inputs.forEachName(name -> known.add(identity(name)));
    return known;
  }

  private InputIdentity identity(String name) throws IOException {
    return name.equals("-")
        ? InputIdentity.ofStream(name)
        : InputIdentity.ofFile(name, at.pointer());
  }

  /** Rejects customers that break a rule or cannot be stored. */
  public static CustomerReader.Builder reader(LanguageOption language) {
    Locale locale = language.language().locale();
    CustomerValidator rules = CustomerValidator.builder().locale(locale).build();
    return language.addTo(CustomerReader.builder()).check(rules.and(new StorableCheck(locale)));
  }
}
