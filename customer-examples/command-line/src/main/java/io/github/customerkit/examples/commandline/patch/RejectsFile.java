package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.OutputFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the file of refused rows. */
final class RejectsFile {

  /** Reads rows. */
  interface Reading {
    /** Passes on the lines of the file; returns false if no row could be read. */
    boolean readInto(Consumer<byte[]> lines);
  }

  /** Thrown if nothing was read, so that earlier rejects stay. */
  private static final class NothingRead extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write the refused rows to FILE, CSV to correct and read again, with the reasons in a"
              + " last column 'refused'; a row stays refused until that field is empty. gzip if"
              + " FILE ends with .gz.")
  private @Nullable String file;

  boolean isGiven() {
    return file != null;
  }

  FileRoles addTo(FileRoles roles) {
    return roles.writes("--rejects", file);
  }

  /** Writes the lines of a reading. The file appears when it has ended. */
  void write(Terminal terminal, Reading reading) {
    if (file == null) {
      reading.readInto(line -> {});
      return;
    }
    try {
      // One document per line, so that the line breaks stay.
      new DocumentFile(file, OutputFormat.NDJSON)
          .write(
              terminal,
              lines -> {
                if (!reading.readInto(lines)) {
                  throw new NothingRead();
                }
              });
    } catch (NothingRead e) {
      terminal.report(Message.of("nothing-read", "--rejects"));
    }
  }

  /** Returns the end of the last line of a command that is stopped. */
  Message afterStop() {
    return file == null ? Message.verbatim("") : Message.of("rejects.no-file");
  }
}
