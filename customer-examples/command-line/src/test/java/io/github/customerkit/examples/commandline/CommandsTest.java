package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CommandsTest {

  private static final List<String> ALL =
      List.of(
          "check",
          "report",
          "show",
          "convert",
          "generate",
          "attributes",
          "diff",
          "patch",
          "fetch",
          "push",
          "import",
          "completion");

  private static CommandLine program(String... args) {
    CommandLine program = new CommandLine(CommandSpec.create());
    Commands.addTo(program, Terminal.ofProcess(), args);
    return program;
  }

  @Test
  void oneCommandIsMadeIfTheArgumentsNameIt() {
    for (String name : ALL.subList(0, ALL.size() - 1)) {
      assertThat(program(name, "show").getSubcommands()).containsOnlyKeys(name);
    }
  }

  @Test
  void allAreMadeForTheHelpAndForMessages() {
    for (String[] args :
        new String[][] {
          {}, {"--help"}, {"--version"}, {"chekc"}, {"chekc", "check"}, {"completion"}
        }) {
      assertThat(program(args).getSubcommands().keySet()).containsExactlyElementsOf(ALL);
    }
  }

  @Test
  void theHelpOfACommandIsTheSame() {
    CommandLine all = program();
    for (String name : ALL) {
      assertThat(program(name).getSubcommands().get(name).getUsageMessage())
          .isEqualTo(all.getSubcommands().get(name).getUsageMessage());
    }
  }
}
