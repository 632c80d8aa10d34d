package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.connection.DatabaseSession;
import org.jdbi.v3.core.Handle;

/** How far each import is stored. */
public final class ImportProgress {

  private final Handle handle;
  private final String now;

  public ImportProgress(DatabaseSession session) {
    handle = session.handle();
    now = session.dialect().now();
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

  /**
   * Removes what an earlier import of the same input, when it was longer, rejected behind its end.
   */
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
