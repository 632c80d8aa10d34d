package io.github.customerkit.examples.commandline.usage;

import io.github.customerkit.examples.report.text.Printable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words the parser's failures: the name of the option, and what was expected. */
final class UsageMessage {

  private static final int MAX_ARGUMENT = 200;

  /** The parser's message has the only list of the options. */
  private static final Pattern EXCLUSIVE = Pattern.compile("--[a-z-]+");

  private UsageMessage() {}

  /** Returns the message for a failure to parse the given arguments. */
  static String of(ParameterException error, List<String> args) {
    ArgSpec arg = error.getArgSpec();
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), error.getCommandLine());
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing, args);
    }
    if (error instanceof MutuallyExclusiveArgsException) {
      List<String> names =
          EXCLUSIVE.matcher(message(error)).results().map(found -> found.group()).toList();
      return list(names, "and") + " exclude each other";
    }
    if (error instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given more than once";
    }
    if (arg != null) {
      return name(arg) + ": " + expected(arg, error);
    }
    Collection<String> commands = error.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty() ? message(error) : "expected a command: " + list(commands, "or");
  }

  private static String message(ParameterException error) {
    return String.valueOf(error.getMessage());
  }

  private static String unmatched(String argument, CommandLine command) {
    boolean isOption = argument.startsWith("-");
    String name = isOption ? argument.replaceFirst("(?s)=.*", "") : argument;
    Collection<String> commands = command.getSubcommands().keySet();
    if (!isOption && commands.isEmpty()) {
      return "unexpected argument " + quoted(name);
    }
    Collection<String> names =
        isOption
            ? command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList()
            : commands;
    String nearest = NearestName.of(name, names);
    return (isOption ? "unknown option " : "unknown command ")
        + quoted(name)
        + (nearest == null ? "" : "; did you mean " + nearest + "?");
  }

  private static String quoted(String argument) {
    return "'" + Printable.startOf(argument, MAX_ARGUMENT) + "'";
  }

  private static String missing(MissingParameterException error, List<String> args) {
    ArgSpec first = error.getMissing().get(0);
    ArgGroupSpec group = first.group();
    if (group == null && isGiven(first, args)) {
      return name(first) + " requires a value: " + first.paramLabel();
    }
    // The parser lists one parameter only, and the given options of a group, too.
    Collection<? extends ArgSpec> missing =
        first instanceof PositionalParamSpec from
            ? error.getCommandLine().getCommandSpec().positionalParameters().stream()
                .filter(one -> one.required() && one.index().min() >= from.index().min())
                .toList()
            : error.getMissing();
    List<String> names =
        missing.stream().filter(one -> !isGiven(one, args)).map(UsageMessage::name).toList();
    if (group == null) {
      return list(names, "and") + (names.size() == 1 ? " is required" : " are required");
    }
    List<String> given =
        group.args().stream().filter(arg -> isGiven(arg, args)).map(UsageMessage::name).toList();
    return list(given, "and")
        + (given.size() == 1 ? " requires " : " require ")
        + list(names, "and");
  }

  private static boolean isGiven(ArgSpec arg, List<String> args) {
    return arg instanceof OptionSpec option
        && Arrays.stream(option.names())
            .anyMatch(
                name ->
                    args.stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "=")));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  /** Returns what was expected; an option's own converter words that itself. */
  private static String expected(ArgSpec arg, ParameterException error) {
    Throwable cause = error.getCause();
    if (arg.converters().length > 0 && cause != null && cause.getMessage() != null) {
      return cause.getMessage();
    }
    Class<?> type = arg.type();
    String value = error.getValue();
    String expected = expected(type);
    if (expected == null) {
      return message(error);
    }
    return "expected " + expected + (value == null ? "" : " but was " + quoted(value));
  }

  private static @Nullable String expected(Class<?> type) {
    if (type.isEnum()) {
      return list(
          Arrays.stream(type.getEnumConstants())
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .toList(),
          "or");
    }
    if (type == long.class || type == Long.class) {
      return "a whole number";
    }
    if (type == boolean.class) {
      return "no value";
    }
    return type == Character.class ? "one character" : null;
  }

  /** Returns a list in words, such as {@code a, b or c}. */
  private static String list(Collection<String> words, String last) {
    String all = String.join(", ", words);
    Matcher comma = Pattern.compile(", (?=[^,]*$)").matcher(all);
    return comma.replaceFirst(" " + last + " ");
  }
}
