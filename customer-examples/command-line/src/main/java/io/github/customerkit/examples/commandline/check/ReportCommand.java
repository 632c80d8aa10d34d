package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.DefinitionsOption;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.option.RejectsOption;
import io.github.customerkit.examples.commandline.option.ThreadsOption;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers report}: writes a page about the customers of some inputs. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Writes a page of HTML about customers: their quality, sales, activity, referrals, audiences,"
          + " attributes and eras.",
      "The page is one file without scripts, and shows no personal data unless --with-data is"
          + " given.",
      "An input is one customer, an array, a page of the API or NDJSON, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all records accepted",
      "1:a record was rejected (with --fail-over, too many were), or --min-records was missed",
      "2:wrong usage, or an input or output that failed"
    })
public final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "Files to read; '-', or none, is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The page to write; '-' is standard output; gzip if FILE ends with .gz.")
  private String out = "-";

  @Mixin private AtOption at = new AtOption();

  @Mixin private PageOptions page = new PageOptions();

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = "The format of the inputs: auto (detected), customer, array, page or ndjson.")
  private InputFormat input = InputFormat.AUTO;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      converter = Language.Converter.class,
      description = "The language of the page: en (default) or de.")
  private Language language = Language.ENGLISH;

  @Option(names = "--strict", description = "Reject a record that has a warning, too.")
  private boolean strict;

  @Mixin private DefinitionsOption definitions = new DefinitionsOption();

  @Mixin private RejectsOption rejects = new RejectsOption();

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /** Creates the command for one run. */
  public ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal, files);
    rejects
        .addTo(definitions.addTo(new FileRoles().reads("FILE", inputs.names())))
        .writes("--out", out)
        .requireDistinct();
    CheckRun run = new CheckRun(terminal, inputs, reader(), minRecords, language, rejects);
    CheckReport report = new CheckReport(strict, problem -> {});
    boolean isAllRead = new PageFile(run, "--out", out, page).readInto(report);
    if (!out.equals("-")) {
      terminal
          .out()
          .println(language.sentence(report.read(), report.accepted(), report.rejected()));
    }
    if (!isAllRead) {
      return ExitStatus.NOT_DONE;
    }
    return failOver.isExceeded(report.rejected(), report.read()) || minRecords.isMissed()
        ? ExitStatus.REJECTED
        : ExitStatus.ACCEPTED;
  }

  private CustomerReader reader() {
    return at.addTo(CustomerReader.builder())
        .locale(language.locale())
        .input(input)
        .check(definitions.toCheck(language.locale()))
        .threads(threads.count())
        .build();
  }
}
