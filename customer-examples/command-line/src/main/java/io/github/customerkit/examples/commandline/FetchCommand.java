package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.fetch.BaseUrl;
import io.github.customerkit.examples.fetch.CustomerFetch;
import io.github.customerkit.examples.fetch.CustomerList;
import io.github.customerkit.examples.fetch.FetchFailure;
import io.github.customerkit.examples.fetch.FetchPace;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.FileSink;
import io.github.customerkit.examples.fetch.ManagementKey;
import io.github.customerkit.examples.fetch.Time;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code customers fetch}: all customers of an application, from the Management API. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    versionProvider = Customers.Version.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Fetches all customers of an application into a file, and goes on where it stopped.",
      "The key of the Management API is taken from the environment: "
          + ManagementKey.VARIABLE
          + ".",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all that the server sent is in FILE",
      "1:a record is no customer and was left out",
      "2:wrong usage, or not fetched to the end; then FILE is as it was"
    })
final class FetchCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON
  }

  /** Where the API is. */
  static final class Url implements ITypeConverter<BaseUrl> {
    @Override
    public BaseUrl convert(String text) {
      try {
        return BaseUrl.of(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Time time;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      required = true,
      converter = Url.class,
      description = "Where the API is, https; http is taken for this machine only.")
  private @Nullable BaseUrl base;

  @Option(
      names = "--application",
      paramLabel = "N",
      required = true,
      converter = NumberOption.Id.class,
      description = "The application's ID.")
  private long application;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "What to write, as NDJSON; until it is whole, it is FILE.part.")
  private String out = "";

  @Option(
      names = "--restart",
      description = "Begin anew, whatever there is of a run that was stopped.")
  private boolean isRestart;

  @Option(
      names = "--page-size",
      paramLabel = "N",
      defaultValue = "1000",
      converter = NumberOption.PageSize.class,
      description = "How many customers to ask for at once (${DEFAULT-VALUE}).")
  private int pageSize;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "3",
      converter = NumberOption.Rate.class,
      description = "Send at most so many requests a second (${DEFAULT-VALUE}).")
  private BigDecimal rate = BigDecimal.ONE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      converter = NumberOption.Seconds.class,
      description = "Wait so long for an answer (${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print the result: text (default) or json.")
  private Format format = Format.TEXT;

  FetchCommand(Terminal terminal, Map<String, String> environment, Time time) {
    this.terminal = terminal;
    this.environment = environment;
    this.time = time;
  }

  @Override
  public Integer call() {
    Path file = file();
    if (file == null || base == null) {
      return ExitStatus.NOT_DONE;
    }
    try {
      CustomerList list = new CustomerList(base, application, pageSize);
      FetchResult result = OutputFailure.naming(out, () -> fetch(file, list));
      new FetchReport(result, terminal).print(format == Format.JSON);
      return result.end().rejected() > 0 ? ExitStatus.REJECTED : ExitStatus.ACCEPTED;
    } catch (FetchFailure e) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitStatus.NOT_DONE;
    }
  }

  private FetchResult fetch(Path file, CustomerList list) {
    ManagementKey key = ManagementKey.of(environment);
    FetchPace pace = new FetchPace(rate, Duration.ofSeconds(timeout));
    try (FetchProgress progress = new FetchProgress(terminal);
        FileSink sink = new FileSink(file, list, isRestart)) {
      return new CustomerFetch(list, key, pace, time).run(sink, progress);
    }
  }

  private @Nullable Path file() {
    String name = out.toLowerCase(Locale.ROOT);
    if (name.equals("-") || name.endsWith(".gz") || name.endsWith(".json")) {
      terminal.say("fetch writes a file of NDJSON, which 'convert' turns into others: " + out);
      return null;
    }
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      terminal.say("cannot write " + out + ": not a file name");
      return null;
    }
  }
}
