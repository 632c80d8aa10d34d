package io.github.customerkit.examples.commandline.option;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.output.FileRoles;
import io.github.customerkit.examples.commandline.output.OutputFiles;
import io.github.customerkit.examples.commandline.output.RejectFiles;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the files of rejected records. */
public final class RejectsOption {

  /** Thrown if nothing was read, so that earlier rejects stay. */
  private static final class NothingRead extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Reads records. */
  public interface Reading {
    /** Passes on the rejected records; returns false if nothing could be read. */
    boolean readInto(RejectFiles.Sink rejects);
  }

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write the rejected records to FILE, one per line, to correct and read again, and their"
              + " problems to FILE.problems.ndjson; gzip if FILE ends with .gz.")
  private @Nullable Path file;

  /** Adds the files to the outputs of a command. */
  public FileRoles addTo(FileRoles roles) {
    return roles
        .writes("--rejects", file)
        .writes(Message.of("rejects.problems"), file == null ? null : RejectFiles.problemsOf(file));
  }

  /**
   * Writes the rejected records of a reading. The files appear with the others of the command; if
   * nothing could be read, earlier ones stay.
   */
  public void write(OutputFiles files, Terminal terminal, Reading reading) {
    if (file == null) {
      reading.readInto((source, rejected, problems) -> {});
      return;
    }
    try {
      RejectFiles.write(
          files,
          file,
          terminal,
          sink -> {
            if (!reading.readInto(sink)) {
              throw new NothingRead();
            }
          });
    } catch (NothingRead e) {
      terminal.reportAtEnd(Message.of("nothing-read", "--rejects"));
    }
  }

  /** Returns the end of the last line of a command that is stopped. */
  public Message afterStop() {
    return file == null ? Message.verbatim("") : Message.of("rejects.no-file");
  }
}
