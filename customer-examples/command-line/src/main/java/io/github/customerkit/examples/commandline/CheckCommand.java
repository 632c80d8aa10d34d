package io.github.customerkit.examples.commandline;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.validation.CustomerValidator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code customers check}: what is wrong with the customers of some inputs. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Customers.Version.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Checks customers, and says what is wrong with which.",
      "An input is one customer, an array, a page of the API or NDJSON, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all records accepted",
      "1:a record was rejected",
      "2:wrong usage, or an input that could not be read to its end"
    })
final class CheckCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** Of how many a list may have. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[0-9]{1,9}")) {
        throw new TypeConversionException(
            "expected a number from 0 to 999999999 but was '" + value + "'");
      }
      return Integer.valueOf(value);
    }
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "Files to check; '-', or none, is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "What an input holds: auto (told from the input), customer, array, page or ndjson.")
  private CustomerReader.Input input = CustomerReader.Input.AUTO;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to print the result: text, which tells where each kind of problem was first found, or"
              + " json, which lists every problem (default: text).")
  private Format format = Format.TEXT;

  @Option(names = "--strict", description = "Reject a record that has a warning, too.")
  private boolean strict;

  @Option(
      names = "--max-problems",
      paramLabel = "N",
      defaultValue = "1000",
      converter = Count.class,
      description = "List at most so many problems in JSON; all are counted (${DEFAULT-VALUE}).")
  private int maxProblems;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CustomerReader reader =
        CustomerReader.builder().input(input).check(CustomerValidator.create()).build();
    CheckReport report = new CheckReport(strict, maxProblems);
    boolean isAllRead =
        new Inputs(terminal, files)
            .forEach((name, in) -> reader.forEach(in, found -> report.add(name, found)));
    switch (format) {
      case JSON -> JsonReport.print(report, terminal.out());
      case TEXT -> TextReport.print(report, terminal.out());
    }
    if (!isAllRead) {
      return ExitStatus.NOT_DONE;
    }
    return report.rejected() > 0 ? ExitStatus.REJECTED : ExitStatus.ACCEPTED;
  }
}
