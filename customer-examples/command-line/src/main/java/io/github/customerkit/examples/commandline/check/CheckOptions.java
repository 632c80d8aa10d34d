package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.option.AtOption;
import io.github.customerkit.examples.commandline.option.DefinitionsOption;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.LanguageOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.RejectsOption;
import io.github.customerkit.examples.commandline.option.ThreadsOption;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.report.FoundProblem;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that check customers. */
final class CheckOptions {

  private final Terminal terminal;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = "The format of the inputs: auto (detected), customer, array, page or ndjson.")
  private InputFormat input = InputFormat.AUTO;

  @Mixin private AtOption at = new AtOption();

  @Mixin private final LanguageOption language;

  @Option(names = "--strict", description = "Reject a record that has a warning, too.")
  private boolean strict;

  @Mixin private DefinitionsOption definitions = new DefinitionsOption();

  @Mixin private RejectsOption rejects = new RejectsOption();

  @Mixin private FailOverOption failOver = new FailOverOption();

  @Mixin private MinRecordsOption minRecords = new MinRecordsOption();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  CheckOptions(Terminal terminal) {
    this.terminal = terminal;
    language = new LanguageOption(terminal);
  }

  Language language() {
    return language.language();
  }

  /** Returns the files of a command that checks inputs, without its page. */
  FileRoles files(Inputs inputs) {
    return rejects.addTo(definitions.addTo(new FileRoles().reads("FILE", inputs.names())));
  }

  /** Returns the run of a check. */
  CheckRun run(Inputs inputs) {
    CustomerReader reader =
        language
            .addTo(at.addTo(CustomerReader.builder()))
            .input(input)
            .check(definitions.toCheck(language().locale()))
            .threads(threads.count())
            .build();
    return new CheckRun(terminal, inputs, reader, minRecords, language(), rejects);
  }

  /** Returns an empty report, which passes on each problem. */
  CheckReport report(Consumer<FoundProblem> problems) {
    return new CheckReport(strict, problems);
  }

  /** Returns the exit status of a check. */
  int status(CheckReport report, boolean isAllRead) {
    if (!isAllRead) {
      return ExitStatus.NOT_DONE;
    }
    return failOver.isExceeded(report.rejected(), report.read()) || minRecords.isMissed()
        ? ExitStatus.REJECTED
        : ExitStatus.ACCEPTED;
  }
}
