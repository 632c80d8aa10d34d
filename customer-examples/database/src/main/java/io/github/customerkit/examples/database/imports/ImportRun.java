package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The import of all inputs of a command. */
public final class ImportRun {

  private final DatabaseSession session;
  private final ImportLog log;
  private final ImportProgress progress;
  private final SeenCustomers seen;
  private final List<InputImport> inputs;
  private final LoggedImport last;
  private final @Nullable Pruning pruning;
  private @Nullable Long pruned;

  private ImportRun(
      DatabaseSession session,
      ImportLog log,
      List<LoggedImport> logged,
      @Nullable Pruning pruning) {
    this.session = session;
    this.log = log;
    this.progress = new ImportProgress(session);
    this.seen = new SeenCustomers(session);
    this.last = logged.get(logged.size() - 1);
    this.pruning = pruning;
    BatchStore batches = new BatchStore(session);
    this.inputs =
        logged.stream().map(input -> new InputImport(batches, input, this::finish)).toList();
  }

  /**
   * Begins a run, or resumes the last one if it has the same inputs and did not finish.
   *
   * @param session the open database; not null
   * @param inputs the inputs, no name twice; not null
   * @param pruning the order to delete the customers that no input has; null to keep them
   * @return the run
   */
  public static ImportRun begin(
      DatabaseSession session, List<InputIdentity> inputs, @Nullable Pruning pruning) {
    ImportLog log = new ImportLog(session);
    List<LoggedImport> logged = session.attemptInTransaction(() -> log.begin(inputs));
    return new ImportRun(session, log, logged, pruning);
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
      session.index();
    }
    session.attemptInTransaction(() -> finishAll(input));
  }

  /** What is pruned is so in one transaction with the end of the run, or a kill could part them. */
  private boolean finishAll(LoggedImport input) {
    progress.forgetRejectsBehindEnd(input.id());
    progress.finish(input.id());
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
    return session.attempt(() -> seen.countUnseen(last.run()));
  }

  /**
   * Counts the customers of the run that have a state now that is older than one that they had: as
   * active, but from a file that was modified before the other state was seen.
   *
   * @return the number
   * @throws DatabaseFailure if the database cannot be used
   */
  public long older() {
    return session.attempt(() -> seen.countOlder(last.run()));
  }
}
