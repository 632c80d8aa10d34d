package io.github.customerkit.examples.database.fetches;

import io.github.customerkit.examples.database.connection.DatabaseSession;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.database.imports.ImportLog;
import io.github.customerkit.examples.database.imports.ImportProgress;
import io.github.customerkit.examples.database.imports.InputIdentity;
import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.examples.database.row.NullableColumn;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.SeenRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The table of fetches: how far a list is fetched into the database, and what came of it. A fetch
 * is an import, too, whose input is the address of the list and whose records are the list's rows.
 */
final class FetchLog {

  private static final String OF_LIST =
      "FROM imports WHERE name = :list AND id IN (SELECT import_id FROM fetches)";

  private static final int ROWS_AT_ONCE = 10_000;

  private final Handle handle;
  private final ImportLog imports;
  private final ImportProgress progress;

  FetchLog(DatabaseSession session) {
    handle = session.handle();
    imports = new ImportLog(session);
    progress = new ImportProgress(session);
  }

  /**
   * A fetch that was begun.
   *
   * @param id of its import
   * @param at how far it has come
   * @param counts what became of the rows
   */
  record Begun(long id, Checkpoint at, ImportCounts counts) {}

  /** The fetch of a list that was not finished; null if there is none. */
  @Nullable Begun unfinished(String list) {
    return handle
        .createQuery(
            "SELECT id, checkpoint, inserted, updated, unchanged, rejected, repeated, total,"
                + " has_total_changed, idle_pages, is_end, fetched, reach, moves, gaps FROM imports"
                + " JOIN fetches ON import_id = id WHERE name = :list AND finished IS NULL")
        .bind("list", list)
        .map((row, context) -> begun(row))
        .findOne()
        .orElse(null);
  }

  private static Begun begun(ResultSet row) throws SQLException {
    ImportCounts counts =
        new ImportCounts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    Checkpoint at =
        new Checkpoint(
            row.getLong(2),
            row.getLong(13),
            row.getLong(12),
            row.getLong(7),
            counts.rejected(),
            NullableColumn.integer(row, 8),
            row.getBoolean(9),
            row.getInt(10),
            row.getInt(14),
            row.getInt(15),
            row.getBoolean(11));
    return new Begun(row.getLong(1), at, counts);
  }

  /** Tells what came already; within a transaction, or all of it would be held at once. */
  void tell(long id, SeenRows seen) {
    handle
        .createQuery("SELECT is_customer, number FROM fetched_rows WHERE import_id = :id")
        .bind("id", id)
        .setFetchSize(ROWS_AT_ONCE)
        .map(
            (row, context) -> {
              long number = row.getLong(2);
              if (row.getBoolean(1)) {
                seen.addCustomer(number);
              } else {
                seen.addRejected(number);
              }
              return number;
            })
        .forEach(told -> {});
  }

  /** Begins to fetch a list, and forgets what an earlier fetch of it rejected. */
  long begin(String list) {
    // Not that of an earlier fetch of the list, which is forgotten: customers were seen by it.
    long run = imports.nextRun();
    for (String table : new String[] {"fetched_rows", "rejects"}) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE import_id IN (SELECT id " + OF_LIST + ")")
          .bind("list", list)
          .execute();
    }
    handle.createUpdate("DELETE " + OF_LIST).bind("list", list).execute();
    handle.execute("DELETE FROM fetches WHERE import_id NOT IN (SELECT id FROM imports)");
    long id = imports.insertOnly(run, InputIdentity.ofStream(list));
    handle.execute(
        "INSERT INTO fetches VALUES (?, 0, 0, NULL, ?, 0, ?, 0, 0, 0)", id, false, false);
    return id;
  }

  ImportSource source(long id, long asOf) {
    return new ImportSource(id, imports.runOf(id), asOf);
  }

  /** Notes how far the list is stored; its rows are in the row of the import. */
  void reach(long id, Checkpoint at) {
    handle.execute(
        "UPDATE fetches SET fetched = ?, repeated = ?, total = ?, has_total_changed = ?, idle_pages = ?,"
            + " is_end = ?, reach = ?, moves = ?, gaps = ? WHERE import_id = ?",
        at.fetched(),
        at.repeated(),
        at.total(),
        at.hasTotalChanged(),
        at.idlePages(),
        at.isEnd(),
        at.reach(),
        at.moves(),
        at.gaps(),
        id);
  }

  void finish(long id) {
    handle.execute("DELETE FROM fetched_rows WHERE import_id = ?", id);
    progress.finish(id);
  }
}
