package io.github.customerkit.examples.commandline.convert;

import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.DefinitionsOption;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.option.RejectsOption;
import io.github.customerkit.examples.commandline.option.ThreadsOption;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.report.SkipReason;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.OutputFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers convert}: writes customers in another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Writes the customers of an input in another format.",
      "The name of OUT sets the format: .ndjson or .jsonl for NDJSON, .json for an array,"
          + " .page.json for a page of the API, .csv for CSV with a row for each customer; with .gz"
          + " appended, gzip.",
      "Records that are not customers are skipped; with --check, also those that check rejects."
          + " If all are skipped, the file OUT is unchanged.",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all customers are written",
      "1:a record was skipped (with --fail-over, too many were), and OUT has the others; or all"
          + " were skipped or --min-records was missed, which leaves OUT unchanged",
      "2:wrong usage, or an input or output that failed, which leaves OUT unchanged"
    })
public final class ConvertCommand implements Callable<Integer> {

  private static final String ENDINGS = ".ndjson, .jsonl, .json, .page.json or .csv";

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "IN", description = "The input; '-' is standard input.")
  private String in = "-";

  @Parameters(index = "1", paramLabel = "OUT", description = "The output; '-' is standard output.")
  private String out = "-";

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = "The format of IN: auto (detected), customer, array, page or ndjson.")
  private InputFormat input = InputFormat.AUTO;

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  @Option(
      names = "--output",
      paramLabel = "KIND",
      description = "The format of OUT: ndjson, array, page or csv (default: by its name).")
  private @Nullable OutputKind output;

  @Mixin private CsvOutput csv = new CsvOutput();

  @Option(
      names = "--check",
      description = "Write only the customers that 'check' accepts, with the same options.")
  private boolean check;

  @Option(names = "--strict", description = "With --check, skip a record that has a warning, too.")
  private boolean strict;

  @Mixin private DefinitionsOption definitions = new DefinitionsOption();

  @Mixin private RejectsOption rejects = new RejectsOption();

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /** Creates the command for one run. */
  public ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    boolean isCsv = isCsv();
    DocumentFile file = isCsv ? DocumentFile.of(out, OutputFormat.NDJSON, ENDINGS) : jsonFile();
    CustomerDocuments documents = isCsv ? csv.documents() : CustomerDocuments.json();
    if (!check && (strict || definitions.isGiven())) {
      throw new WrongUsage((strict ? "--strict" : "--definitions") + " requires --check");
    }
    rejects
        .addTo(definitions.addTo(new FileRoles().reads("IN", List.of(in))))
        .writes("OUT", out)
        .requireDistinct();
    return new Conversion(
            terminal,
            in,
            reader(),
            documents,
            check ? SkipReason.REJECTED_BY_CHECK : SkipReason.NOT_CUSTOMERS,
            strict,
            minRecords,
            language.language())
        .run(file, rejects, failOver);
  }

  private boolean isCsv() {
    return output == null ? DocumentFile.hasEnding(out, ".csv") : output == OutputKind.CSV;
  }

  private DocumentFile jsonFile() {
    csv.refuse();
    return DocumentFile.of(out, output == null ? null : output.ofJson(), ENDINGS);
  }

  private CustomerReader reader() {
    CustomerReader.Builder options =
        language.addTo(at.addTo(CustomerReader.builder())).input(input).threads(threads.count());
    return (check ? options.check(definitions.toCheck(language.language().locale())) : options)
        .build();
  }
}
