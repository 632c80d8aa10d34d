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
 * The table of fetches: how far each list is fetched into the database, and the outcome. A fetch is
 * also an import: its input is the address of the list, and its records are the rows.
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
   * A fetch that is not finished.
   *
   * @param id the ID of its import
   * @param checkpoint how far the list is fetched
   * @param counts the counts of the rows by outcome
   */
  record Unfinished(long id, Checkpoint checkpoint, ImportCounts counts) {}

  /** Returns the unfinished fetch of a list; null if there is none. */
  @Nullable Unfinished unfinished(String list) {
    return handle
        .createQuery(
            "SELECT id, checkpoint, inserted, updated, unchanged, rejected, repeated, total,"
                + " has_total_changed, idle_pages, is_end, fetched, reach, moves, gaps FROM imports"
                + " JOIN fetches ON import_id = id WHERE name = :list AND finished IS NULL")
        .bind("list", list)
        .map((row, context) -> toUnfinished(row))
        .findOne()
        .orElse(null);
  }

  private static Unfinished toUnfinished(ResultSet row) throws SQLException {
    ImportCounts counts =
        new ImportCounts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    Checkpoint checkpoint =
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
    return new Unfinished(row.getLong(1), checkpoint, counts);
  }

  /**
   * Adds the rows already fetched; call it within a transaction, or the driver holds all of them in
   * memory.
   */
  void addFetchedRows(long id, SeenRows seen) {
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
        .forEach(row -> {});
  }

  /** Returns whether the database also has customers of another list, or of an import. */
  boolean hasOthers(String list) {
    return handle
        .createQuery("SELECT count(*) > 0 FROM imports WHERE name <> :list")
        .bind("list", list)
        .mapTo(Boolean.class)
        .one();
  }

  /** Starts a fetch of a list, and deletes the rejects of an earlier one. */
  long begin(String list) {
    // The run of an earlier fetch cannot be reused: it has already seen customers.
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

  /** Stores how far the list is fetched; the row of the import holds the counts. */
  void advance(long id, Checkpoint checkpoint) {
    handle.execute(
        "UPDATE fetches SET fetched = ?, repeated = ?, total = ?, has_total_changed = ?, idle_pages = ?,"
            + " is_end = ?, reach = ?, moves = ?, gaps = ? WHERE import_id = ?",
        checkpoint.fetched(),
        checkpoint.repeated(),
        checkpoint.total(),
        checkpoint.hasTotalChanged(),
        checkpoint.idlePages(),
        checkpoint.isEnd(),
        checkpoint.reach(),
        checkpoint.moves(),
        checkpoint.gaps(),
        id);
  }

  void finish(long id) {
    handle.execute("DELETE FROM fetched_rows WHERE import_id = ?", id);
    progress.finish(id);
  }
}
