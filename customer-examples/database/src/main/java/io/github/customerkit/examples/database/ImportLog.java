package io.github.customerkit.examples.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The table of imports: what the inputs of a run are, and how far each is stored.
 *
 * <p>A run goes on where it was ended if the run before it in this database had the same inputs and
 * was not finished. Otherwise all inputs are read from their beginning, which costs time only.
 */
final class ImportLog {

  /** The fetches have a log of their own. */
  private static final String NO_FETCH = "id NOT IN (SELECT import_id FROM fetches)";

  private final Handle handle;
  private final String now;

  ImportLog(Handle handle, String now) {
    this.handle = handle;
    this.now = now;
  }

  /** The last run, if it has these inputs and is not finished; else a new one. */
  List<LoggedImport> begin(List<InputIdentity> inputs) {
    List<LoggedImport> last = of(lastRun("WHERE " + NO_FETCH));
    boolean isSame = last.stream().map(LoggedImport::input).toList().equals(inputs);
    boolean isKnownAgain = inputs.stream().allMatch(InputIdentity::isKnownAgain);
    if (isSame && isKnownAgain && !last.stream().allMatch(LoggedImport::isFinished)) {
      return last;
    }
    boolean isAnew = forgetStreams() > 0;
    long run = lastRun("");
    for (int i = 0; i < inputs.size(); i++) {
      begin(run + 1, i, inputs.get(i));
    }
    return of(run + 1).stream().map(logged -> isAnew ? logged.anew() : logged).toList();
  }

  private long lastRun(String where) {
    return handle
        .createQuery("SELECT coalesce(max(run), 0) FROM imports " + where)
        .mapTo(Long.class)
        .one();
  }

  private List<LoggedImport> of(long run) {
    return handle
        .createQuery(
            "SELECT id, name, size, hash, checkpoint, inserted, updated, unchanged, rejected,"
                + " finished IS NOT NULL FROM imports WHERE run = :run ORDER BY position")
        .bind("run", run)
        .map((row, context) -> logged(row))
        .list();
  }

  private static LoggedImport logged(ResultSet row) throws SQLException {
    long number = row.getLong(3);
    Long size = row.wasNull() ? null : (Long) number;
    return new LoggedImport(
        row.getLong(1),
        new InputIdentity(row.getString(2), size, row.getString(4)),
        row.getLong(5),
        new ImportCounts(row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)),
        row.getBoolean(10),
        false);
  }

  /** What was begun of streams and not finished never will be: the rejects would be doubled. */
  private int forgetStreams() {
    String begun = "FROM imports WHERE size IS NULL AND finished IS NULL AND " + NO_FETCH;
    handle.execute("DELETE FROM rejects WHERE import_id IN (SELECT id " + begun + ")");
    return handle.execute("DELETE " + begun);
  }

  private void begin(long run, int position, InputIdentity input) {
    int again =
        handle.execute(
            "UPDATE imports SET run = ?, position = ?, started = "
                + now
                + ", finished = NULL, checkpoint = 0, inserted = 0, updated = 0, unchanged = 0,"
                + " rejected = 0 WHERE name = ? AND size = ? AND hash = ?",
            run,
            position,
            input.name(),
            input.size(),
            input.hash());
    if (again == 0) {
      handle.execute(
          "INSERT INTO imports SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, "
              + now
              + ", NULL, 0, 0, 0, 0, 0 FROM imports",
          run,
          position,
          input.name(),
          input.size(),
          input.hash());
    }
  }

  /**
   * Notes that a batch is stored.
   *
   * @return false if another program stored records of the same input meanwhile
   */
  boolean advance(long id, Batch batch, ImportCounts counts) {
    return handle.execute(
            "UPDATE imports SET checkpoint = ?, inserted = inserted + ?, updated = updated + ?,"
                + " unchanged = unchanged + ?, rejected = rejected + ?"
                + " WHERE id = ? AND checkpoint = ?",
            batch.last(),
            counts.inserted(),
            counts.updated(),
            counts.unchanged(),
            counts.rejected(),
            id,
            batch.first() - 1)
        == 1;
  }

  /** Removes what an earlier import of the same input rejected among the records of a batch. */
  void forgetRejects(long id, Batch batch) {
    handle.execute(
        "DELETE FROM rejects WHERE import_id = ? AND record BETWEEN ? AND ?",
        id,
        batch.first(),
        batch.last());
  }

  void finish(long id) {
    handle.execute("UPDATE imports SET finished = " + now + " WHERE id = ?", id);
  }
}
