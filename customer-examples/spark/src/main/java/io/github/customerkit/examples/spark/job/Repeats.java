package io.github.customerkit.examples.spark.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;

/**
 * Finds repeated customers as {@code check} does: a record with the ID of an earlier one, or with
 * the integration ID of an earlier one with another ID.
 *
 * <p>Finds the repeated IDs first, because there are few or none: other records are not sorted.
 */
final class Repeats implements AutoCloseable {

  private static final String CODE = "repeated-customer";
  private static final String ID = "id";
  private static final String INTEGRATION_ID = "integration_id";

  private final Dataset<Row> accepted;
  private final Dataset<Row> repeatedIds;
  private final Dataset<Row> sharedIntegrationIds;

  /** Prepares the search among accepted records. */
  Repeats(Dataset<Row> records) {
    accepted = records.select("input", "file", "byte_offset", "record", "line", ID, INTEGRATION_ID);
    repeatedIds =
        accepted
            .groupBy(ID)
            .agg(count(lit(1)).as("size"))
            .filter(col("size").gt(1))
            .select(ID)
            .persist(StorageLevel.DISK_ONLY());
    sharedIntegrationIds =
        accepted
            .groupBy(INTEGRATION_ID)
            .agg(min(ID).as("least"), max(ID).as("most"))
            .filter(col("least").notEqual(col("most")))
            .select(INTEGRATION_ID)
            .persist(StorageLevel.DISK_ONLY());
  }

  /** Returns a row with one problem for each repeat, and its rank among those of a record. */
  Dataset<Row> rows() {
    return ofIds()
        .withColumn("rank", lit(0))
        .unionByName(ofIntegrationIds().withColumn("rank", lit(1)));
  }

  @Override
  public void close() {
    repeatedIds.unpersist();
    sharedIntegrationIds.unpersist();
  }

  private Dataset<Row> recordsOf(Dataset<Row> keys, String key) {
    // Without keys, Spark would read all records to join them with nothing.
    return (keys.isEmpty() ? accepted.filter(lit(false)) : accepted)
        .join(keys, new String[] {key}, "left_semi");
  }

  private static WindowSpec by(String column) {
    return Window.partitionBy(column).orderBy("input", "byte_offset");
  }

  private Dataset<Row> ofIds() {
    return recordsOf(repeatedIds, ID)
        .withColumn("place", row_number().over(by(ID)))
        .filter(col("place").gt(1))
        .select(with("/id", "distinct ids", "must not be the ID of an earlier record"));
  }

  private Dataset<Row> ofIntegrationIds() {
    WindowSpec window = by(INTEGRATION_ID);
    return recordsOf(sharedIntegrationIds, INTEGRATION_ID)
        .withColumn("first", first(ID).over(window))
        // An earlier record has another ID if this one or an earlier one differs from the first.
        .withColumn(
            "differs", max(when(col(ID).notEqual(col("first")), 1).otherwise(0)).over(window))
        .filter(col("differs").equalTo(1))
        .select(
            with(
                "/integrationId",
                "one id for each integrationId",
                "must not be the integration ID of an earlier record with another ID"));
  }

  private static Column[] with(String pointer, String expected, String message) {
    return new Column[] {
      col("input"),
      col("file"),
      col("byte_offset"),
      col("record"),
      col("line"),
      array(
              struct(
                  lit(pointer).as("pointer"),
                  lit(CODE).as("code"),
                  lit("WARNING").as("severity"),
                  lit(expected).as("expected"),
                  lit(message).as("message")))
          .as("problems")
    };
  }
}
