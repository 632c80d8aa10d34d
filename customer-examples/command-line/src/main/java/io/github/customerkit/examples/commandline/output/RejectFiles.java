package io.github.customerkit.examples.commandline.output;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.commandline.report.Place;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.CustomerWriter;
import io.github.customerkit.json.ProblemJson;
import io.github.customerkit.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the rejected records for correction, and the problems of each. */
public final class RejectFiles {

  /** Receives a rejected record under the name of its input. */
  public interface Sink {
    void add(String source, CustomerRecord rejected, List<Problem> problems);
  }

  private final Path file;
  private final Consumer<byte[]> records;
  private final Consumer<byte[]> problems;
  private final CustomerJson json = CustomerJson.create();
  private long held;
  private long added;

  private RejectFiles(Path file, Consumer<byte[]> records, Consumer<byte[]> problems) {
    this.file = file;
    this.records = records;
    this.problems = problems;
  }

  /** Returns the file with the problems of a file of rejected records. */
  public static Path problemsOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".problems.ndjson");
  }

  /** Writes both files from an action; they appear with the others of a command. */
  public static void write(OutputFiles files, Path file, Terminal terminal, Consumer<Sink> action) {
    boolean isGzip = DocumentFile.isGzip(file.toString());
    CustomerWriter ofRecords = CustomerWriter.builder().gzip(isGzip).build();
    CustomerWriter ofProblems = CustomerWriter.create();
    Path problemsFile = problemsOf(file);
    OutputFailure.writing(
        file,
        () ->
            files.write(
                file,
                ofRecords,
                records ->
                    OutputFailure.writing(
                        problemsFile,
                        () ->
                            files.write(
                                problemsFile,
                                ofProblems,
                                problems -> {
                                  RejectFiles rejects = new RejectFiles(file, records, problems);
                                  action.accept(rejects::add);
                                  rejects.end(terminal);
                                }))));
  }

  private void end(Terminal terminal) {
    if (held < added) {
      terminal.report(Message.of("rejects.too-large", added - held, added, problemsOf(file)));
    }
  }

  private void add(String source, CustomerRecord rejected, List<Problem> found) {
    byte[] raw = bytesOf(rejected);
    added++;
    held += raw == null ? 0 : 1;
    byte[] line = problemsOf(source, rejected, found, raw == null ? null : (Long) held);
    if (raw != null) {
      OutputFailure.writing(file, () -> records.accept(raw));
    }
    OutputFailure.writing(problemsOf(file), () -> problems.accept(line));
  }

  /**
   * Returns the problems of a rejected record as one JSON object.
   *
   * @param reject the line of the record in the file of rejects; null if it has none
   */
  private static byte[] problemsOf(
      String source, CustomerRecord rejected, List<Problem> found, @Nullable Long reject) {
    return JsonReport.bytes(
        json -> {
          JsonReport.writeNumber(json, "reject", reject);
          Place.write(json, source, rejected.getNumber(), rejected.getLine());
          json.writeArrayPropertyStart("problems");
          found.forEach(problem -> ProblemJson.write(json, problem));
          json.writeEndArray();
        });
  }

  /** A record without errors of its own has a customer, and its bytes are not held. */
  private byte @Nullable [] bytesOf(CustomerRecord rejected) {
    byte[] raw = rejected.getRawBytes();
    return raw == null && rejected.isAccepted() ? json.write(rejected.orElseThrow()) : raw;
  }
}
