package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.option.NumberOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers check}: reports the problems of the customers in some inputs. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Checks customers and reports their problems.",
      "An input is one customer, an array, a page of the API or NDJSON, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all records accepted",
      "1:a record was rejected (with --fail-over, too many were), or --min-records was missed",
      "2:wrong usage, or an input that could not be read to its end"
    })
public final class CheckCommand implements Callable<Integer> {

  /** The formats of the result. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "Files to check; '-', or none, is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "The format of the report: text (default), a table with the first record of each kind of"
              + " problem; or json, a list of all problems.")
  private Format format = Format.TEXT;

  @Option(
      names = "--max-problems",
      paramLabel = "N",
      defaultValue = "1000",
      converter = NumberOption.Count.class,
      description = "List at most N problems in JSON; all are counted (${DEFAULT-VALUE}).")
  private int maxProblems;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write a page of HTML about the customers to FILE, as 'report' does.")
  private @Nullable String page;

  @Mixin private PageOptions pageOptions = new PageOptions();

  @Mixin private final CheckOptions options;

  /** Creates the command for one run. */
  public CheckCommand(Terminal terminal) {
    this.terminal = terminal;
    options = new CheckOptions(terminal);
  }

  @Override
  public Integer call() {
    if (page == null && pageOptions.isGiven()) {
      throw new WrongUsage("--with-data and --as-of require --report");
    }
    if ("-".equals(page)) {
      throw new WrongUsage("--report requires a file; 'report --out -' writes to standard output");
    }
    Inputs inputs = new Inputs(terminal, files);
    options.files(inputs).writes("--report", page).requireDistinct();
    CheckRun run = options.run(inputs);
    return format == Format.JSON ? printJson(run) : printText(run);
  }

  private int printText(CheckRun run) {
    CheckReport report = options.report(problem -> {});
    boolean isAllRead = readInto(report, run);
    CheckText.print(report, options.language(), terminal);
    return options.status(report, isAllRead);
  }

  private int printJson(CheckRun run) {
    try (ProblemList problems = new ProblemList(maxProblems)) {
      CheckReport report = options.report(problems);
      boolean isAllRead = readInto(report, run);
      CheckJson.print(report, problems, terminal.out());
      return options.status(report, isAllRead);
    }
  }

  private boolean readInto(CheckReport report, CheckRun run) {
    return page == null
        ? run.readInto(report)
        : new PageFile(run, "--report", page, pageOptions).readInto(report);
  }
}
