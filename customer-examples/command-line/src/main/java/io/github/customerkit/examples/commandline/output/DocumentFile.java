package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.WrongUsage;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.StandardOutput;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.OutputFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of customers that a command writes, in the format of its name; {@code -} is standard
 * output.
 *
 * @param name the name as given
 * @param output the format
 */
public record DocumentFile(String name, OutputFormat output) {

  private static final String STANDARD_OUTPUT = "-";
  private static final String GZIP = ".gz";

  /**
   * Returns the file in the given format, or in the format of its name.
   *
   * @param endings the endings of names that the command knows, for people
   * @throws WrongUsage if the name has no known format
   */
  public static DocumentFile of(String name, @Nullable OutputFormat given, String endings) {
    OutputFormat output = given == null ? outputOf(plainName(name)) : given;
    if (output == null) {
      throw new WrongUsage(
          "the name has no known format ("
              + endings
              + ", each also with .gz), and --output is missing: "
              + name);
    }
    return new DocumentFile(name, output);
  }

  /** Returns whether a name has an ending, in any case and with or without that of gzip. */
  public static boolean hasEnding(String name, String ending) {
    return plainName(name).endsWith(ending);
  }

  /** Returns whether a name has the ending of gzip, in any case. */
  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private static String plainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isGzip(name) ? lower.substring(0, lower.length() - GZIP.length()) : lower;
  }

  private static @Nullable OutputFormat outputOf(String name) {
    if (name.equals(STANDARD_OUTPUT) || name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return OutputFormat.NDJSON;
    }
    if (name.endsWith(".page.json")) {
      return OutputFormat.PAGE;
    }
    return name.endsWith(".json") ? OutputFormat.ARRAY : null;
  }

  /** Returns whether this is standard output. */
  public boolean isStandardOutput() {
    return name.equals(STANDARD_OUTPUT);
  }

  /** Returns a description of the file after a failure. */
  public Message afterFailure() {
    if (isStandardOutput()) {
      return Message.of("after-failure.output");
    }
    boolean isOld = Files.exists(Path.of(name));
    return Message.of(isOld ? "after-failure.file" : "after-failure.no-file", name);
  }

  /** Writes the documents of an action; the file appears when the action has ended. */
  public void write(Terminal terminal, Consumer<Consumer<byte[]>> action) {
    try (OutputFiles files = new OutputFiles()) {
      write(files, terminal, action);
      files.replaceOld();
    }
  }

  /** Writes the documents of an action; the file appears with the others of a command. */
  public void write(OutputFiles files, Terminal terminal, Consumer<Consumer<byte[]>> action) {
    CustomerWriter writer = CustomerWriter.builder().output(output).gzip(isGzip(name)).build();
    Object label = isStandardOutput() ? StandardOutput.NAME : name;
    Consumer<Consumer<byte[]>> documents =
        out -> action.accept(document -> OutputFailure.writing(label, () -> out.accept(document)));
    OutputFailure.writing(
        label,
        () -> {
          if (isStandardOutput()) {
            writer.writeDocuments(terminal.data(), documents);
          } else {
            files.write(Path.of(name), writer, documents);
          }
        });
  }
}
