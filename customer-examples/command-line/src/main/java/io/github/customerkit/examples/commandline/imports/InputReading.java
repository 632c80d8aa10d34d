package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.input.Inputs;
import io.github.customerkit.examples.commandline.language.InputName;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.option.MinRecordsOption;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.report.Place;
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
      terminal.inform(Message.of("import.done", InputName.of(one.name())));
      minRecords.check(terminal, one.name(), one.counts().read());
      return true;
    }
    if (one.isStartedOver()) {
      terminal.inform(Message.of("import.over", InputName.of(one.name())));
    }
    if (one.checkpoint() > 0) {
      terminal.inform(Message.of("import.resumed", InputName.of(one.name()), one.checkpoint()));
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
  Message stopped(long stored) {
    return Message.of(names.contains("-") ? "stopped.import-of-stream" : "stopped.import", stored);
  }
}
