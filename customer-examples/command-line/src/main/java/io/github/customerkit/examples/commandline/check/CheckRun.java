package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.option.RejectsOption;
import io.github.customerkit.examples.commandline.output.OutputFiles;
import io.github.customerkit.examples.commandline.output.RejectFiles;
import io.github.customerkit.examples.commandline.repeated.RepeatedCustomers;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Reads the inputs of a check once.
 *
 * @param rejects where to write the rejected records
 */
record CheckRun(
    Terminal terminal,
    Inputs inputs,
    CustomerReader reader,
    MinRecordsOption minRecords,
    Language language,
    RejectsOption rejects) {

  /** Adds all records to a report; returns false if an input could not be read to its end. */
  boolean readInto(CheckReport report) {
    try (OutputFiles files = new OutputFiles()) {
      boolean isAllRead = readInto(files, report, customer -> {});
      files.replaceOld();
      return isAllRead;
    }
  }

  /** Adds all records to a report, and also passes on the accepted customers. */
  boolean readInto(OutputFiles files, CheckReport report, Consumer<Customer> accepted) {
    AtomicBoolean isAllRead = new AtomicBoolean();
    rejects.write(
        files,
        terminal,
        sink -> {
          isAllRead.set(readInto(report, accepted, sink));
          return isAllRead.get() || report.read() > 0;
        });
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

  private Message stopped(CheckReport report) {
    return Message.of("stopped.check", report.read(), rejects.afterStop());
  }
}
