package io.github.customerkit.examples.commandline.show;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.report.SkipReason;
import io.github.customerkit.examples.commandline.report.SkippedRecords;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Customer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers show}: prints customers for a person. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Shows customers, with all their data.",
      "An input is one customer, an array, a page of the API or NDJSON, plain or gzip."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:shown",
      "1:a record is invalid, or no customer has the given ID",
      "2:wrong usage, or an input that could not be read to its end"
    })
public final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file to show; '-', or none, is standard input.")
  private String file = "-";

  @Option(
      names = "--id",
      paramLabel = "N",
      description = "Show only the customer with this internal ID.")
  private @Nullable Long id;

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  private long shown;

  /** Creates the command for one run. */
  public ShowCommand(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  @Override
  public Integer call() {
    new FileRoles().reads("FILE", List.of(file)).requireDistinct();
    terminal.stop().progress(() -> Message.of("stopped.show", shown));
    CustomerReader reader = language.addTo(at.addTo(CustomerReader.builder())).build();
    CustomerText text = new CustomerText(terminal.out(), language.language());
    SkippedRecords skipped = new SkippedRecords(terminal, language.language());
    boolean isAllRead =
        new Inputs(terminal.withoutBars(), List.of(file))
            .forEach((name, in) -> reader.forEach(in, found -> show(found, text, skipped)));
    skipped.end(SkipReason.NOT_CUSTOMERS);
    if (!isAllRead) {
      return ExitStatus.NOT_DONE;
    }
    if (id != null && shown == 0) {
      terminal.report(Message.of("show.no-customer", id));
      return ExitStatus.REJECTED;
    }
    return skipped.count() > 0 ? ExitStatus.REJECTED : ExitStatus.ACCEPTED;
  }

  private void show(CustomerRecord found, CustomerText text, SkippedRecords skipped) {
    Customer customer = found.getCustomer();
    if (customer == null) {
      skipped.add(file, found);
      return;
    }
    skipped.pass();
    if (id == null || id == customer.getId()) {
      if (shown++ > 0) {
        terminal.out().println();
      }
      text.print(customer);
    }
  }
}
