package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.examples.commandline.report.Place;
import io.github.customerkit.examples.commandline.terminal.InputName;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.imports.InputImport;
import io.github.customerkit.json.CustomerReader;
import java.util.List;

/**
 * Reads the inputs of an import one by one, each from where it was interrupted.
 *
 * @param names the names of all inputs, {@code -} for standard input
 */
record InputReading(
    Terminal terminal,
    CustomerReader.Builder options,
    Language language,
    MinRecordsOption minRecords,
    List<String> names) {

  /** Imports an input; returns false if it could not be read to its end. */
  boolean read(InputImport one, long before) {
    if (one.isFinished()) {
      terminal.inform(InputName.of(one.name()) + ": already imported");
      minRecords.check(terminal, one.name(), one.counts().read());
      return true;
    }
    if (one.isStartedOver()) {
      terminal.inform(
          InputName.of(one.name()) + ": the interrupted import cannot be resumed; starting over");
    }
    if (one.checkpoint() > 0) {
      terminal.inform(InputName.of(one.name()) + ": resuming after record " + one.checkpoint());
    }
    return readRecords(one, before);
  }

  private boolean readRecords(InputImport one, long before) {
    CustomerReader reader = options.build();
    terminal.stop().progress(() -> stopped(before + one.counts().read()));
    String others = "rejected";
    FirstRejects rejects = new FirstRejects(terminal, language);
    try {
      boolean isRead =
          new Inputs(terminal, List.of(one.name()))
              .forEach(
                  (name, in) ->
                      one.read(
                          reader,
                          in,
                          found ->
                              rejects.add(Place.of(name, found, language), found.getProblems())));
      others = "stored";
      if (isRead) {
        minRecords.check(terminal, one.name(), one.counts().read());
      }
      return isRead;
    } finally {
      rejects.print(others);
    }
  }

  /** Returns the last line of a command that is stopped after a number of records. */
  String stopped(long stored) {
    String start = names.contains("-") ? ", which reads standard input from its start" : "";
    return "stopped after "
        + stored
        + " records, which are stored; run the same command to resume"
        + start;
  }
}
