package io.github.customerkit.examples.commandline.completion;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.option.ProgramVersion;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code customers completion}: prints a script that completes commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Prints a script with which a shell completes the commands and options of 'customers'.",
      "For bash: source <(customers completion bash). For zsh, after compinit:"
          + " source <(customers completion zsh)."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:printed", "2:wrong usage"})
public final class CompletionCommand implements Callable<Integer> {

  /** The shells. */
  enum Shell {
    BASH,
    ZSH
  }

  /** The values of an enumeration in the script, by their names in code. */
  private static final Pattern VALUES = Pattern.compile("(?<=_args=\\()(\"[A-Z]+\" ?)+");

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  /** Creates the command for one run. */
  public CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Takes the shell; one script serves both, because it loads bashcompinit in zsh. */
  @Parameters(paramLabel = "SHELL", description = "The shell: bash or zsh.")
  void setShell(Shell shell) {}

  @Override
  public Integer call() {
    if (spec != null) {
      String script = AutoComplete.bash("customers", spec.root().commandLine());
      terminal.out().print(withValuesAsInHelp(script));
      terminal.out().flush();
    }
    return ExitStatus.ACCEPTED;
  }

  /** Writes the values of options in lower case. */
  private static String withValuesAsInHelp(String script) {
    return VALUES
        .matcher(script)
        .replaceAll(values -> Matcher.quoteReplacement(values.group().toLowerCase(Locale.ROOT)));
  }
}
