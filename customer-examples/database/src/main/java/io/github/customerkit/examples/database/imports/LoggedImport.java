package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.row.ImportSource;

/**
 * An input of a run.
 *
 * @param id of its row
 * @param run of its command
 * @param input what it is known by
 * @param checkpoint so many of its records are stored
 * @param counts what became of them
 * @param isFinished whether these are all
 * @param isAnew whether another import of a stream was ended before
 */
record LoggedImport(
    long id,
    long run,
    InputIdentity input,
    long checkpoint,
    ImportCounts counts,
    boolean isFinished,
    boolean isAnew) {

  /** The same. */
  LoggedImport anew() {
    return new LoggedImport(id, run, input, checkpoint, counts, isFinished, true);
  }

  ImportSource source() {
    return new ImportSource(id, run, input.modified());
  }
}
