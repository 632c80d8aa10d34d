package io.github.customerkit.examples.commandline.convert;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.RejectsOption;
import io.github.customerkit.examples.commandline.output.DocumentFile;
import io.github.customerkit.examples.commandline.output.OutputFiles;
import io.github.customerkit.examples.commandline.output.RejectFiles;
import io.github.customerkit.examples.commandline.repeated.RepeatedCustomers;
import io.github.customerkit.examples.commandline.report.SkipReason;
import io.github.customerkit.examples.commandline.report.SkippedRecords;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Reads the customers of an input once and writes them to a file. */
final class Conversion {

  /**
   * Thrown if the input was not read to its end or is too short, so that the output is discarded.
   */
  private static final class Incomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Thrown if all records of the input are skipped, so that the output is discarded. */
  private static final class AllSkipped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Terminal terminal;
  private final String in;
  private final CustomerReader reader;
  private final SkipReason why;
  private final boolean strict;
  private final MinRecordsOption minRecords;
  private final Language language;
  private final SkippedRecords skipped;
  private final CustomerDocuments format;

  /**
   * Creates the conversion of an input.
   *
   * @param format the format of the output
   * @param why the reason why a record is skipped
   * @param strict whether records with a warning are skipped, too
   */
  Conversion(
      Terminal terminal,
      String in,
      CustomerReader reader,
      CustomerDocuments format,
      SkipReason why,
      boolean strict,
      MinRecordsOption minRecords,
      Language language) {
    this.terminal = terminal;
    this.in = in;
    this.reader = reader;
    this.format = format;
    this.why = why;
    this.strict = strict;
    this.minRecords = minRecords;
    this.language = language;
    skipped = new SkippedRecords(terminal, language);
  }

  /** Writes the customers and the rejects; returns the exit status. */
  int run(DocumentFile file, RejectsOption rejects, FailOverOption failOver) {
    terminal
        .stop()
        .progress(
            () ->
                Message.of(
                    "stopped.file", skipped.read(), file.afterFailure(), rejects.afterStop()));
    AtomicInteger status = new AtomicInteger();
    try (OutputFiles files = new OutputFiles()) {
      rejects.write(
          files,
          terminal,
          sink -> {
            status.set(run(files, file, sink, failOver));
            return status.get() != ExitStatus.NOT_DONE || skipped.read() > 0;
          });
      files.replaceOld();
    }
    return status.get();
  }

  private int run(
      OutputFiles files, DocumentFile file, RejectFiles.Sink rejects, FailOverOption failOver) {
    try {
      file.write(
          files, terminal, documents -> copyAll(documents, rejects, !file.isStandardOutput()));
    } catch (Incomplete incomplete) {
      return minRecords.isMissed() ? ExitStatus.REJECTED : ExitStatus.NOT_DONE;
    } catch (AllSkipped none) {
      skipped.end(why);
      terminal.report(file.afterFailure());
      return ExitStatus.REJECTED;
    }
    skipped.end(why);
    format.end(terminal);
    return failOver.isExceeded(skipped.count(), skipped.read())
        ? ExitStatus.REJECTED
        : ExitStatus.ACCEPTED;
  }

  private void copyAll(Consumer<byte[]> documents, RejectFiles.Sink rejects, boolean keepsOld) {
    format.begin(documents);
    RepeatedCustomers repeated = RepeatedCustomers.besideHeap(language);
    boolean isAllRead =
        new Inputs(terminal, List.of(in))
            .forEachRecord(
                reader,
                minRecords,
                (name, one) -> copy(one, problems(one, repeated), documents, rejects));
    if (!isAllRead || minRecords.isMissed()) {
      throw new Incomplete();
    }
    Long incompleteFrom = repeated.incompleteFrom();
    if (incompleteFrom != null) {
      terminal.report(language.incompleteFrom(incompleteFrom));
    }
    if (keepsOld && skipped.isAll()) {
      throw new AllSkipped();
    }
  }

  /** Repeated customers matter only with --strict, and the search takes memory. */
  private List<Problem> problems(CustomerRecord found, RepeatedCustomers repeated) {
    return strict ? repeated.problems(found) : found.getProblems();
  }

  private void copy(
      CustomerRecord found,
      List<Problem> problems,
      Consumer<byte[]> documents,
      RejectFiles.Sink rejects) {
    if (found.isAccepted() && !(strict && !problems.isEmpty())) {
      skipped.pass();
      format.write(found.orElseThrow(), documents);
    } else {
      skipped.add(in, found, problems);
      rejects.add(in, found, problems);
    }
  }
}
