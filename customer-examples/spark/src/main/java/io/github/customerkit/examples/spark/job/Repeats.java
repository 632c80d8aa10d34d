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

/**
 * Finds repeated customers as {@code check} does: a record with the ID of an earlier one, or with
 * the integration ID of an earlier one with another ID.
 */
final class Repeats {

  private static final String CODE = "repeated-customer";
  private static final String ID = "id";
  private static final String INTEGRATION_ID = "integration_id";

  private Repeats() {}

  /** Returns a row with one problem for each repeat among accepted records. */
  static Dataset<Row> of(Dataset<Row> accepted) {
    Dataset<Row> slim =
        accepted.select("input", "file", "byte_offset", "record", "line", ID, INTEGRATION_ID);
    return ofIds(slim).unionByName(ofIntegrationIds(slim));
  }

  private static WindowSpec by(String column) {
    return Window.partitionBy(column).orderBy("input", "byte_offset");
  }

  private static Dataset<Row> ofIds(Dataset<Row> accepted) {
    Dataset<Row> repeated =
        accepted.groupBy(ID).agg(count(lit(1)).as("size")).filter(col("size").gt(1)).select(ID);
    return accepted
        .join(repeated, new String[] {ID}, "left_semi")
        .withColumn("place", row_number().over(by(ID)))
        .filter(col("place").gt(1))
        .select(with("/id", "distinct ids", "must not be the ID of an earlier record"));
  }

  private static Dataset<Row> ofIntegrationIds(Dataset<Row> accepted) {
    Dataset<Row> shared =
        accepted
            .groupBy(INTEGRATION_ID)
            .agg(min(ID).as("least"), max(ID).as("most"))
            .filter(col("least").notEqual(col("most")))
            .select(INTEGRATION_ID);
    WindowSpec window = by(INTEGRATION_ID);
    return accepted
        .join(shared, new String[] {INTEGRATION_ID}, "left_semi")
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
