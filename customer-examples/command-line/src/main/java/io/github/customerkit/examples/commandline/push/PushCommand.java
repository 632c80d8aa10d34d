package io.github.customerkit.examples.commandline.push;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.ApiOptions;
import io.github.customerkit.examples.commandline.option.BaseUrlConverter;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.api.ApiKey;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.Time;
import io.github.customerkit.examples.fetch.http.UpdateClient;
import io.github.customerkit.examples.push.PushOptions;
import io.github.customerkit.examples.push.PushPlan;
import io.github.customerkit.examples.push.journal.Journal;
import io.github.customerkit.examples.push.journal.JournalState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code customers push}: sends updates of profiles to the Integration API. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Sends the updates that 'diff' and 'patch' print with --format update, and resumes an"
          + " interrupted run. Without --yes, sends nothing.",
      "Checks every line before it sends the first, and sends them in their order. A journal"
          + " records each answer, so that no answered update is sent again.",
      "The key of the Integration API is taken from the environment: "
          + ApiKey.INTEGRATION_VARIABLE
          + ".",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all updates are sent; without --yes, they can be",
      "1:the server refused an update, or a line is invalid and nothing is sent",
      "2:wrong usage, or not sent to the end; the same command resumes"
    })
public final class PushCommand implements Callable<Integer> {

  /** The formats of the result. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The updates, one per line; '-', or none, is standard input.")
  private String name = "-";

  @Option(names = "--yes", description = "Send the updates.")
  private boolean isSending;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrlConverter.class,
      description = "The base URL of the API: https, or http on this machine. Required with --yes.")
  private @Nullable BaseUrl base;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "The record of the answers (default: beside the input, with .journal after its name)."
              + " Required with --yes for standard input.")
  private @Nullable Path journalFile;

  @Option(
      names = "--retry-refused",
      description =
          "Also send the updates that the server refused in an earlier run, even if later ones of"
              + " the same profile were sent since.")
  private boolean isRetryingRefused;

  @Option(
      names = "--no-bulk",
      description =
          "Send every line as it is. By default, consecutive lines that change nothing but"
              + " audiences are joined; a profile that does not exist is then created, but not"
              + " visible in an Application until its next update or session.")
  private boolean isSingle;

  @SuppressWarnings("UnusedVariable") // It sets the language of the terminal.
  @Mixin
  private final LanguageOption language;

  @Mixin private final ApiOptions api;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The format of the result: text (default) or json.")
  private Format format = Format.TEXT;

  /** Creates the command for one run, with environment variables. */
  public PushCommand(Terminal terminal, Map<String, String> environment, Time time) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
    api = new ApiOptions(environment, time);
  }

  @Override
  public Integer call() {
    try (PushInput input = new PushInput(terminal, name, isSending)) {
      Path journal = journalFile == null ? journalOf(input.file()) : journalFile;
      new FileRoles().reads("FILE", List.of(name)).writes("--journal", journal).requireDistinct();
      return isSending ? send(input, journal) : dryRun(input, journal);
    } catch (TransferFailure e) {
      terminal.report(Message.of(e.reason()));
      return ExitStatus.NOT_DONE;
    }
  }

  private static @Nullable Path journalOf(@Nullable Path file) {
    return file == null ? null : file.resolveSibling(file.getFileName() + ".journal");
  }

  private PushOptions options() {
    return new PushOptions(!isSingle, isRetryingRefused);
  }

  private int dryRun(PushInput input, @Nullable Path file) {
    JournalState state =
        file == null ? JournalState.empty() : OutputFailure.naming(file, () -> Journal.peek(file));
    PushPlan plan = input.plan(options(), state);
    if (plan == null) {
      return ExitStatus.NOT_DONE;
    }
    state.requireOwner(String.valueOf(file), plan.input(), base);
    return print(PushReport.ofDryRun(plan));
  }

  private int send(PushInput input, @Nullable Path file) {
    if (base == null) {
      throw new WrongUsage("--yes requires --base-url");
    }
    if (file == null) {
      throw new WrongUsage("--yes requires --journal for an input that can be read only once");
    }
    UpdateClient client = api.updates(base);
    PushReport report = new Sending(terminal, options(), client, base).send(input, file);
    return report == null ? ExitStatus.NOT_DONE : print(report);
  }

  private int print(PushReport report) {
    report.printInvalid(terminal);
    if (format == Format.JSON) {
      report.printJson(terminal.out());
    } else {
      report.printText(terminal);
    }
    return report.status();
  }
}
