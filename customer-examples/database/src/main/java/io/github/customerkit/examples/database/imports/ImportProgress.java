package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseSession;
import org.jdbi.v3.core.Handle;

/** Updates how far each import is stored. */
public final class ImportProgress {

  private final Handle handle;
  private final String now;

  public ImportProgress(DatabaseSession session) {
    handle = session.handle();
    now = session.dialect().now();
  }

  /**
   * Advances the checkpoint of an import after a batch is stored.
   *
   * @return false if another program has stored records of the same input
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

  /** Removes the rejects of an earlier import of the same input within the range of a batch. */
  void forgetRejects(long id, Batch batch) {
    handle.execute(
        "DELETE FROM rejects WHERE import_id = ? AND record BETWEEN ? AND ?",
        id,
        batch.first(),
        batch.last());
  }

  /** Removes the rejects of an earlier import of the same input beyond its current end. */
  void forgetRejectsBehindEnd(long id) {
    handle.execute(
        "DELETE FROM rejects WHERE import_id = ?"
            + " AND record > (SELECT checkpoint FROM imports WHERE id = ?)",
        id,
        id);
  }

  public void finish(long id) {
    handle.execute("UPDATE imports SET finished = " + now + " WHERE id = ?", id);
  }
}
