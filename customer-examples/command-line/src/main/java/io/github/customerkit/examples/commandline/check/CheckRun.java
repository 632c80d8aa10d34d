package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.repeated.RepeatedCustomers;
import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inputs of a check once.
 *
 * @param rejects where to write the rejected records; null to write none
 */
record CheckRun(
    Terminal terminal,
    Inputs inputs,
    CustomerReader reader,
    MinRecordsOption minRecords,
    Language language,
    @Nullable Path rejects) {

  /** Thrown if nothing was read, so that earlier rejects stay. */
  private static final class NothingRead extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Adds all records to a report; returns false if an input could not be read to its end. */
  boolean readInto(CheckReport report) {
    return readInto(report, customer -> {});
  }

  /** Adds all records to a report, and also passes on the accepted customers. */
  boolean readInto(CheckReport report, Consumer<Customer> accepted) {
    if (rejects == null) {
      return readInto(report, accepted, (name, rejected, problems) -> {});
    }
    AtomicBoolean isAllRead = new AtomicBoolean();
    try {
      RejectFiles.write(
          rejects,
          terminal,
          sink -> {
            isAllRead.set(readInto(report, accepted, sink));
            if (!isAllRead.get() && report.read() == 0) {
              throw new NothingRead();
            }
          });
    } catch (NothingRead e) {
      terminal.reportAtEnd("nothing was read; --rejects wrote no file");
    }
    return isAllRead.get();
  }

  private boolean readInto(
      CheckReport report, Consumer<Customer> accepted, RejectFiles.Sink rejected) {
    terminal.stop().progress(() -> stopped(report));
    RepeatedCustomers repeated = RepeatedCustomers.besideHeap(language);
    boolean isAllRead =
        inputs.forEachRecord(
            reader,
            minRecords,
            (name, found) -> {
              List<Problem> problems = repeated.problems(found);
              if (report.add(name, found, problems)) {
                accepted.accept(found.orElseThrow());
              } else {
                rejected.add(name, found, problems);
              }
            });
    report.endRepeats(repeated.incompleteFrom());
    return isAllRead;
  }

  private String stopped(CheckReport report) {
    String files = rejects == null ? "" : "; --rejects wrote no file";
    return "stopped after " + report.read() + " records; there is no report" + files;
  }
}
