package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.terminal.Terminal;
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

  @Mixin private PageOptions page = new PageOptions();

  @Mixin private final CheckOptions options;

  /** Creates the command for one run. */
  public ReportCommand(Terminal terminal) {
    this.terminal = terminal;
    options = new CheckOptions(terminal);
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal, files);
    options.files(inputs).writes("--out", out).requireDistinct();
    CheckReport report = options.report(problem -> {});
    boolean isAllRead = new PageFile(options.run(inputs), "--out", out, page).readInto(report);
    if (!out.equals("-")) {
      String sentence =
          options.language().sentence(report.read(), report.accepted(), report.rejected());
      terminal.out().println(sentence);
    }
    return options.status(report, isAllRead);
  }
}
