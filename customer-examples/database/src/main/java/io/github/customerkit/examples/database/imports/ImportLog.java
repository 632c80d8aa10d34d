package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.row.NullableColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The table of imports: the inputs of each run, and how far each is stored.
 *
 * <p>A run resumes the last run in this database if that has the same inputs and is not finished.
 * Otherwise it reads all inputs from the beginning, which costs only time.
 */
public final class ImportLog {

  /** Excludes fetches, which have their own log. */
  private static final String NO_FETCH = "id NOT IN (SELECT import_id FROM fetches)";

  private final Handle handle;
  private final String now;

  public ImportLog(DatabaseSession session) {
    handle = session.handle();
    now = session.dialect().now();
  }

  /** Returns the last run if it has these inputs and is not finished; otherwise a new one. */
  List<LoggedImport> begin(List<InputIdentity> inputs) {
    List<LoggedImport> last = of(lastRun("WHERE " + NO_FETCH));
    boolean hasSameInputs = last.stream().map(LoggedImport::input).toList().equals(inputs);
    boolean isIdentifiable = inputs.stream().allMatch(InputIdentity::isIdentifiable);
    if (hasSameInputs && isIdentifiable && !last.stream().allMatch(LoggedImport::isFinished)) {
      return last;
    }
    Set<InputIdentity> startedOver = new HashSet<>();
    long run = nextRun();
    for (int i = 0; i < inputs.size(); i++) {
      InputIdentity input = inputs.get(i);
      if (!input.isIdentifiable() && forgetStream(input.name()) > 0) {
        startedOver.add(input);
      }
      begin(run, i, input);
    }
    return of(run).stream()
        .map(logged -> startedOver.contains(logged.input()) ? logged.startedOver() : logged)
        .toList();
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
            "SELECT id, checkpoint, inserted, updated, unchanged, rejected,"
                + " finished IS NOT NULL, name, size, modified, hash, run FROM imports WHERE run = :run ORDER BY position")
        .bind("run", run)
        .map((row, context) -> logged(row))
        .list();
  }

  private static LoggedImport logged(ResultSet row) throws SQLException {
    InputIdentity input =
        new InputIdentity(
            row.getString(8),
            NullableColumn.integer(row, 9),
            NullableColumn.integer(row, 10),
            row.getString(11));
    return new LoggedImport(
        row.getLong(1),
        row.getLong(12),
        input,
        row.getLong(2),
        new ImportCounts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
        row.getBoolean(7),
        false);
  }

  /**
   * Deletes unfinished imports of a stream, which cannot resume, so that their rejects are not
   * stored twice.
   */
  private int forgetStream(String name) {
    String unfinished =
        "FROM imports WHERE name = ? AND size IS NULL AND finished IS NULL AND " + NO_FETCH;
    handle.execute("DELETE FROM rejects WHERE import_id IN (SELECT id " + unfinished + ")", name);
    return handle.execute("DELETE " + unfinished, name);
  }

  private void begin(long run, int position, InputIdentity input) {
    int updated =
        handle.execute(
            "UPDATE imports SET run = ?, position = ?, modified = ?, started = "
                + now
                + ", finished = NULL, checkpoint = 0, inserted = 0, updated = 0, unchanged = 0,"
                + " rejected = 0 WHERE name = ? AND size = ? AND hash = ?",
            run,
            position,
            input.modified(),
            input.name(),
            input.size(),
            input.hash());
    if (updated == 0) {
      insert(run, position, input);
    }
  }

  /** Inserts the only input of a run, and returns its ID. */
  public long insertOnly(long run, InputIdentity input) {
    insert(run, 0, input);
    return handle.createQuery("SELECT max(id) FROM imports").mapTo(Long.class).one();
  }

  /** Returns the number of a new run. */
  public long nextRun() {
    return lastRun("") + 1;
  }

  public long runOf(long id) {
    return handle
        .createQuery("SELECT run FROM imports WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Returns whether all inputs of a run were read to the end, each has the minimum number of
   * records, no record was rejected, and there is at least one customer.
   */
  boolean isWhole(long run, long leastRecords) {
    return handle
        .createQuery(
            "SELECT count(*) = count(finished) AND min(checkpoint) >= :least AND sum(rejected) = 0"
                + " AND sum(inserted + updated + unchanged) > 0 FROM imports WHERE run = :run")
        .bind("run", run)
        .bind("least", leastRecords)
        .mapTo(Boolean.class)
        .one();
  }

  private void insert(long run, int position, InputIdentity input) {
    handle.execute(
        "INSERT INTO imports SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, "
            + now
            + ", NULL, 0, 0, 0, 0, 0 FROM imports",
        run,
        position,
        input.name(),
        input.size(),
        input.modified(),
        input.hash());
  }
}
