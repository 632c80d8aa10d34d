package io.github.customerkit.examples.database;

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

  Source source() {
    return new Source(id, run, input.modified());
  }
}
