package io.github.customerkit.examples.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The import of all inputs of a command. */
public final class ImportRun {

  private final CustomerDatabase database;
  private final ImportLog log;
  private final SeenCustomers seen;
  private final List<InputImport> inputs;
  private final LoggedImport last;
  private final @Nullable Pruning pruning;
  private @Nullable Long pruned;

  ImportRun(
      CustomerDatabase database,
      ImportLog log,
      BatchStore batches,
      List<LoggedImport> logged,
      @Nullable Pruning pruning) {
    this.database = database;
    this.log = log;
    this.seen = new SeenCustomers(database);
    this.last = logged.get(logged.size() - 1);
    this.pruning = pruning;
    this.inputs =
        logged.stream().map(input -> new InputImport(batches, input, this::finish)).toList();
  }

  /**
   * Returns an import for each input.
   *
   * @return the imports in the order of the inputs, to be read one after the other
   */
  public List<InputImport> inputs() {
    return inputs;
  }

  /** Before the last input is finished the indexes are made: a command that is ended goes on. */
  private void finish(LoggedImport input) {
    if (input.equals(last)) {
      database.index();
    }
    database.attempt(() -> database.handle().inTransaction(same -> finishAll(input)));
  }

  /** What is pruned is so in one transaction with the end of the run, or a kill could part them. */
  private boolean finishAll(LoggedImport input) {
    log.forgetRejectsBehindEnd(input.id());
    log.finish(input.id());
    boolean isPruned = pruning != null && log.isWhole(last.run(), pruning.leastRecords());
    if (isPruned) {
      pruned = seen.prune(last.run());
    }
    return isPruned;
  }

  /**
   * Returns how many customers were deleted because no input of the run had them.
   *
   * @return the number; null if there was no order to, or it was not followed
   */
  public @Nullable Long pruned() {
    return pruned;
  }

  /**
   * Counts the customers in the database that no input of the run had.
   *
   * @return the number, without those that were deleted
   * @throws DatabaseFailure if the database cannot be used
   */
  public long unseen() {
    return database.attempt(() -> seen.countUnseen(last.run()));
  }

  /**
   * Counts the customers of the run that have a state now that is older than one that they had: as
   * active, but from a file that was modified before the other state was seen.
   *
   * @return the number
   * @throws DatabaseFailure if the database cannot be used
   */
  public long older() {
    return database.attempt(() -> seen.countOlder(last.run()));
  }
}
