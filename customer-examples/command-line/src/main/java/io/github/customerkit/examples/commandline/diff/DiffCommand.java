package io.github.customerkit.examples.commandline.diff;

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
import io.github.customerkit.examples.commandline.scratch.SharedIntegrationIds;
import io.github.customerkit.examples.commandline.scratch.StoredCustomers;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.Customer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers diff}: reports the changes between two states of an account's customers. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Reports the changes between two inputs of any size, customer by customer, matched by ID.",
      "An input is one customer, an array, a page of the API or NDJSON, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all customers were compared, whether they differ or not",
      "1:an invalid record was skipped (with --fail-over, too many were), the server would refuse"
          + " an update, or an update is ambiguous; or --min-records was missed, so that nothing"
          + " was compared",
      "2:wrong usage, or an input that could not be read to its end"
    })
public final class DiffCommand implements Callable<Integer> {

  /** The formats of the differences. */
  enum Format {
    TEXT,
    JSON,
    UPDATE
  }

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The older state; '-' is standard input.")
  private String before = "-";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The newer state; '-' is standard input.")
  private String after = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "The format of the differences: text (default), a summary by attribute and the changes"
              + " without values; json, one object per line with all values; or update, the"
              + " requests that bring the server from OLD to NEW, one per line with method, path"
              + " and body.")
  private Format format = Format.TEXT;

  @Mixin private WithDataOption withData = new WithDataOption();

  @Mixin private DefinitionsOption definitions = new DefinitionsOption();

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  /** Creates the command for one run. */
  public DiffCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    if (before.equals(after) && before.equals("-")) {
      throw new WrongUsage("OLD and NEW cannot both be standard input");
    }
    if (withData.isGiven() && format != Format.TEXT) {
      throw new WrongUsage("--with-data requires --format text; the others have all data");
    }
    if (definitions.isGiven() && format != Format.UPDATE) {
      throw new WrongUsage("--definitions requires --format update");
    }
    definitions
        .addTo(new FileRoles())
        .reads("OLD", List.of(before))
        .reads("NEW", List.of(after))
        .requireDistinct();
    terminal.stop().progress(() -> Message.of("stopped.diff"));
    AttributeDefinitions defined = definitions.isGiven() ? definitions.read() : null;
    try (ScratchStore store = ScratchStore.open()) {
      return diff(store, defined);
    }
  }

  private int diff(ScratchStore store, @Nullable AttributeDefinitions defined) {
    DifferencesUpdate update = new DifferencesUpdate(terminal, language.language(), defined, store);
    StoredCustomers<Long> old = stored(store, before, update.ofOlder());
    StoredCustomers<Long> current = stored(store, after, update.ofNewer());
    CustomerReader reader =
        language.addTo(at.addTo(CustomerReader.builder())).threads(threads.count()).build();
    if (!old.read(reader, minRecords)) {
      return old.failure();
    }
    if (!current.read(reader, minRecords)) {
      return current.failure();
    }
    if (minRecords.isMissed()) {
      terminal.report(Message.of("diff.nothing"));
      return ExitStatus.REJECTED;
    }
    boolean isComplete = print(old, current, update);
    return isComplete && !old.isRejectedOver(failOver) && !current.isRejectedOver(failOver)
        ? ExitStatus.ACCEPTED
        : ExitStatus.REJECTED;
  }

  private StoredCustomers<Long> stored(
      ScratchStore store, String name, SharedIntegrationIds shared) {
    Consumer<Customer> watcher = format == Format.UPDATE ? shared::add : customer -> {};
    return new StoredCustomers<>(
        terminal,
        language.language(),
        name,
        StoredCustomers.ID,
        store.byNumber(),
        store.byNumber(),
        watcher);
  }

  /** Prints the differences; false if some of them cannot be an update. */
  private boolean print(
      StoredCustomers<Long> old, StoredCustomers<Long> current, DifferencesUpdate update) {
    long notCompared;
    try (Differences printed = differences(update)) {
      notCompared = new Comparison(printed).run(old, current);
    }
    if (notCompared > 0) {
      terminal.inform(Message.of("diff.not-compared", notCompared));
    }
    return update.refused() == 0;
  }

  private Differences differences(DifferencesUpdate update) {
    return switch (format) {
      case TEXT -> new DifferencesText(terminal, language.language(), withData.isGiven());
      case JSON -> new DifferencesJson(terminal);
      case UPDATE -> update;
    };
  }
}
