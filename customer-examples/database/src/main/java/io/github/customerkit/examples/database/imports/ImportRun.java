package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseFailure;
import io.github.customerkit.examples.database.connection.DatabaseSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run: the import of all inputs of a command. */
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
   * Starts a run, or resumes the last one if it has the same inputs and did not finish.
   *
   * @param session the open database; not null
   * @param inputs the identities of the inputs, with distinct names; not null
   * @param pruning the conditions for deleting customers that no input has; null to keep them
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
   * @return the imports in the order of the inputs, to be read in sequence
   */
  public List<InputImport> inputs() {
    return inputs;
  }

  /**
   * Creates the indexes before the last input is finished, so that an interrupted command resumes.
   */
  private void finish(LoggedImport input) {
    if (input.equals(last)) {
      session.index();
    }
    session.attemptInTransaction(() -> finishAll(input));
  }

  /** Prunes in the transaction that finishes the run, so that a kill cannot separate them. */
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
   * Returns the number of customers deleted because no input of the run has them.
   *
   * @return the number; null if pruning was not requested, or its conditions were not met
   */
  public @Nullable Long pruned() {
    return pruned;
  }

  /**
   * Counts the customers in the database that no input of the run has.
   *
   * @return the number, without the deleted ones
   * @throws DatabaseFailure if the database cannot be used
   */
  public long unseen() {
    return session.attempt(() -> seen.countUnseen(last.run()));
  }

  /**
   * Counts the customers of the run whose stored state is older than the one it replaced: the last
   * activity is the same, but the file was modified before the replaced state was seen.
   *
   * @return the number
   * @throws DatabaseFailure if the database cannot be used
   */
  public long older() {
    return session.attempt(() -> seen.countOlder(last.run()));
  }
}
