package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.commandline.attributes.AttributesCommand;
import io.github.customerkit.examples.commandline.check.CheckCommand;
import io.github.customerkit.examples.commandline.check.ReportCommand;
import io.github.customerkit.examples.commandline.completion.CompletionCommand;
import io.github.customerkit.examples.commandline.convert.ConvertCommand;
import io.github.customerkit.examples.commandline.diff.DiffCommand;
import io.github.customerkit.examples.commandline.fetch.FetchCommand;
import io.github.customerkit.examples.commandline.generate.GenerateCommand;
import io.github.customerkit.examples.commandline.imports.ImportCommand;
import io.github.customerkit.examples.commandline.option.QuietOption;
import io.github.customerkit.examples.commandline.patch.PatchCommand;
import io.github.customerkit.examples.commandline.push.PushCommand;
import io.github.customerkit.examples.commandline.show.ShowCommand;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.http.Time;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by their names. */
final class Commands {

  /** Needs all commands. */
  private static final String COMPLETION = "completion";

  /** In the order in which the help lists them. */
  private static final List<String> NAMES =
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
          COMPLETION);

  private static final Set<String> DATABASE_COMMANDS = Set.of("diff", "patch", "fetch", "import");

  private Commands() {}

  /**
   * Adds the command that the arguments begin with, or else all of them. The parser reflects over
   * the options of each command that it knows, which takes longer than to check a small file.
   */
  static void addTo(CommandLine program, Terminal terminal, String... args) {
    if (args.length > 0 && NAMES.contains(args[0]) && !args[0].equals(COMPLETION)) {
      program.addSubcommand(withQuiet(args[0], terminal));
    } else {
      NAMES.forEach(name -> program.addSubcommand(withQuiet(name, terminal)));
    }
  }

  private static CommandLine withQuiet(String name, Terminal terminal) {
    Object created = create(name, terminal);
    CommandLine command = created instanceof CommandLine line ? line : new CommandLine(created);
    addQuiet(command, terminal);
    command.getSubcommands().values().forEach(inner -> addQuiet(inner, terminal));
    return command;
  }

  private static void addQuiet(CommandLine command, Terminal terminal) {
    command
        .getCommandSpec()
        .addMixin("quiet", CommandSpec.forAnnotatedObject(new QuietOption(terminal)));
  }

  private static Object create(String name, Terminal terminal) {
    if (DATABASE_COMMANDS.contains(name)) {
      LibraryLogs.silenceDatabases();
    }
    return switch (name) {
      case "check" -> new CheckCommand(terminal);
      case "report" -> new ReportCommand(terminal);
      case "show" -> new ShowCommand(terminal);
      case "convert" -> new ConvertCommand(terminal);
      case "generate" -> new GenerateCommand(terminal);
      case "attributes" -> new AttributesCommand(terminal);
      case "diff" -> new DiffCommand(terminal);
      case "patch" -> new PatchCommand(terminal);
      case "fetch" -> FetchCommand.withSubcommand(terminal, System.getenv(), Time.ofMachine());
      case "push" -> new PushCommand(terminal, System.getenv(), Time.ofMachine());
      case COMPLETION -> new CompletionCommand(terminal);
      case "import" -> new ImportCommand(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
