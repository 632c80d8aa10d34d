package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.row.ImportSource;

/**
 * An input of a run, as the log stores it.
 *
 * @param id the ID of its row
 * @param run the number of its run
 * @param input its identity
 * @param checkpoint the number of records that are stored
 * @param counts the counts of these records by outcome
 * @param isFinished whether the input is stored to its end
 * @param isStartedOver whether an earlier import of the stream was interrupted
 */
record LoggedImport(
    long id,
    long run,
    InputIdentity input,
    long checkpoint,
    ImportCounts counts,
    boolean isFinished,
    boolean isStartedOver) {

  /** Returns a copy that is marked as started over. */
  LoggedImport startedOver() {
    return new LoggedImport(id, run, input, checkpoint, counts, isFinished, true);
  }

  ImportSource source() {
    return new ImportSource(id, run, input.modified());
  }
}
