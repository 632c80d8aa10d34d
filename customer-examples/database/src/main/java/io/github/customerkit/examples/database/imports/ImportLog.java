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
 * The table of imports: what the inputs of a run are, and how far each is stored.
 *
 * <p>A run goes on where it was ended if the run before it in this database had the same inputs and
 * was not finished. Otherwise all inputs are read from their beginning, which costs time only.
 */
public final class ImportLog {

  /** The fetches have a log of their own. */
  private static final String NO_FETCH = "id NOT IN (SELECT import_id FROM fetches)";

  private final Handle handle;
  private final String now;

  public ImportLog(DatabaseSession session) {
    handle = session.handle();
    now = session.dialect().now();
  }

  /** The last run, if it has these inputs and is not finished; else a new one. */
  List<LoggedImport> begin(List<InputIdentity> inputs) {
    List<LoggedImport> last = of(lastRun("WHERE " + NO_FETCH));
    boolean isSame = last.stream().map(LoggedImport::input).toList().equals(inputs);
    boolean isKnownAgain = inputs.stream().allMatch(InputIdentity::isKnownAgain);
    if (isSame && isKnownAgain && !last.stream().allMatch(LoggedImport::isFinished)) {
      return last;
    }
    Set<InputIdentity> anew = new HashSet<>();
    long run = nextRun();
    for (int i = 0; i < inputs.size(); i++) {
      InputIdentity input = inputs.get(i);
      if (!input.isKnownAgain() && forgetStream(input.name()) > 0) {
        anew.add(input);
      }
      begin(run, i, input);
    }
    return of(run).stream()
        .map(logged -> anew.contains(logged.input()) ? logged.anew() : logged)
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

  /** What was begun of a stream and not finished never will be: the rejects would be doubled. */
  private int forgetStream(String name) {
    String begun =
        "FROM imports WHERE name = ? AND size IS NULL AND finished IS NULL AND " + NO_FETCH;
    handle.execute("DELETE FROM rejects WHERE import_id IN (SELECT id " + begun + ")", name);
    return handle.execute("DELETE " + begun, name);
  }

  private void begin(long run, int position, InputIdentity input) {
    int again =
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
    if (again == 0) {
      insert(run, position, input);
    }
  }

  /** Notes the only input of a run, and gives its ID. */
  public long insertOnly(long run, InputIdentity input) {
    insert(run, 0, input);
    return handle.createQuery("SELECT max(id) FROM imports").mapTo(Long.class).one();
  }

  /** The number of a new run. */
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
   * Whether all inputs of a run were read to their ends and have so many records, nothing was
   * rejected, and a customer came.
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
