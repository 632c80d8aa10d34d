package io.github.customerkit.examples.spark.job;

import static org.apache.spark.sql.functions.col;

import io.github.customerkit.examples.spark.row.CustomerCells;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Reads and writes the data sets of a result. */
final class DataSets {

  /** Times as other programs read them, and of every year from 1 on. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED",
          "spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED");

  private final SparkSession spark;
  private final String format;

  DataSets(SparkSession spark, String format) {
    this.spark = spark;
    this.format = format;
    SETTINGS.forEach((name, value) -> spark.conf().set(name, value));
  }

  /**
   * Writes customers to a folder for each month. The rows are distributed by month: a month with
   * many is split, and the small ones share a task.
   */
  void writeCustomers(Dataset<Row> customers, String folder) {
    customers
        .hint("rebalance", col(CustomerCells.MONTH))
        .write()
        .format(format)
        .mode(SaveMode.ErrorIfExists)
        .partitionBy(CustomerCells.MONTH)
        .save(folder);
  }

  /** Writes rows to a folder. */
  void write(Dataset<Row> rows, String folder) {
    rows.write().format(format).mode(SaveMode.Overwrite).save(folder);
  }

  /** Reads customers with the columns of this version. */
  Dataset<Row> readCustomers(StructType columns, String folder) {
    // A month is a text: Spark would take it for a date.
    return spark.read().format(format).schema(columns).load(folder);
  }
}
