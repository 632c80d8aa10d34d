package io.github.customerkit.examples.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.github.customerkit.examples.spark.row.CustomerCells;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;

/**
 * The latest state of each customer, as {@code import} determines it record by record: a later last
 * activity replaces the stored state, and so does an equal one with other data.
 *
 * <p>Compares IDs, times and digests only; Spark sorts them on disk if they exceed the memory.
 */
final class Latest implements AutoCloseable {

  private static final String ID = CustomerCells.ID;
  private static final String DIGEST = CustomerCells.DIGEST;
  private static final String INPUT = CustomerCells.INPUT;
  private static final String BYTE_OFFSET = CustomerCells.BYTE_OFFSET;
  private static final String ACTIVITY = "last_activity";
  private static final String NANOS = "last_activity_nanos";

  private static final String OUTCOME = "outcome";
  private static final String IS_CHANGE = "is_change";
  private static final String INSERTED = "inserted";
  private static final String UPDATED = "updated";
  private static final String UNCHANGED = "unchanged";

  private final Dataset<Row> stored;
  private final Dataset<Row> read;
  private final Dataset<Row> outcomes;
  private final Map<String, Long> counts = new HashMap<>();

  /**
   * Compares states.
   *
   * @param stored the customers of an earlier result
   * @param read the customers of exports, with the place of each
   */
  Latest(Dataset<Row> stored, Dataset<Row> read) {
    this.stored = stored;
    this.read = read;
    Dataset<Row> before =
        stored.select(
            col(ID),
            col(ACTIVITY),
            col(NANOS),
            col(DIGEST),
            lit(-1).as(INPUT),
            lit(-1L).as(BYTE_OFFSET));
    outcomes =
        outcomes(before.unionByName(read.select(ID, ACTIVITY, NANOS, DIGEST, INPUT, BYTE_OFFSET)))
            .persist(StorageLevel.DISK_ONLY());
    outcomes
        .filter(col(INPUT).geq(0))
        .groupBy(OUTCOME)
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
  }

  private static Dataset<Row> outcomes(Dataset<Row> states) {
    WindowSpec earlier =
        Window.partitionBy(ID)
            .orderBy(INPUT, BYTE_OFFSET)
            .rowsBetween(Window.unboundedPreceding(), -1);
    Column order = struct(ACTIVITY, NANOS, INPUT, BYTE_OFFSET);
    Column isSuperseding =
        col("activity")
            .gt(col("kept"))
            .or(col("activity").equalTo(col("kept")).and(col(DIGEST).notEqual(col("kept_digest"))));
    Column isStored = col(OUTCOME).notEqual(UNCHANGED);
    return states
        .withColumn("activity", struct(ACTIVITY, NANOS))
        .withColumn("kept", max("activity").over(earlier))
        // Of equal activities the last one: it was stored, or is the same as the stored one.
        .withColumn("kept_digest", max_by(col(DIGEST), order).over(earlier))
        .withColumn(
            OUTCOME,
            when(col("kept").isNull(), INSERTED).when(isSuperseding, UPDATED).otherwise(UNCHANGED))
        .withColumn(
            "latest", max(when(isStored, struct(INPUT, BYTE_OFFSET))).over(Window.partitionBy(ID)))
        .withColumn(
            "stored_digest", max(when(col(INPUT).lt(0), col(DIGEST))).over(Window.partitionBy(ID)))
        .select(
            col(ID),
            col(INPUT),
            col(BYTE_OFFSET),
            col(OUTCOME),
            struct(INPUT, BYTE_OFFSET)
                .equalTo(col("latest"))
                .and(not(col(DIGEST).eqNullSafe(col("stored_digest"))))
                .as(IS_CHANGE));
  }

  long inserted() {
    return counts.getOrDefault(INSERTED, 0L);
  }

  /** Returns the line about the outcomes, as {@code import} prints it. */
  @Override
  public String toString() {
    return inserted()
        + " inserted, "
        + counts.getOrDefault(UPDATED, 0L)
        + " updated, "
        + counts.getOrDefault(UNCHANGED, 0L)
        + " unchanged";
  }

  /** Returns whether a customer is new, or has another state at the end. */
  boolean isChange() {
    return !changed().isEmpty();
  }

  private Dataset<Row> changed() {
    return outcomes.filter(col(IS_CHANGE));
  }

  /** Returns all customers in their latest state, with the columns of the stored ones. */
  Dataset<Row> customers() {
    Dataset<Row> changed = changed();
    Dataset<Row> kept = stored.join(changed.select(ID), new String[] {ID}, "left_anti");
    Dataset<Row> latest =
        read.join(
            changed.select(INPUT, BYTE_OFFSET), new String[] {INPUT, BYTE_OFFSET}, "left_semi");
    Column[] columns =
        Arrays.stream(stored.columns()).map(name -> col(name)).toArray(Column[]::new);
    return kept.select(columns).unionByName(latest.select(columns));
  }

  @Override
  public void close() {
    outcomes.unpersist();
  }
}
