package io.github.customerkit.examples.spark.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.github.customerkit.examples.spark.row.RecordCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * The records of exports, read once and kept on the disks of the executors: without data of
 * accepted customers, and numbered as {@code check} numbers them.
 */
final class ReadRecords implements AutoCloseable {

  private static final String KIND = RecordCells.KIND;

  private static final StructType BEFORE =
      new StructType(
          new StructField[] {
            DataTypes.createStructField("input", DataTypes.IntegerType, false),
            DataTypes.createStructField("part_start", DataTypes.LongType, false),
            DataTypes.createStructField("records_before", DataTypes.LongType, false),
            DataTypes.createStructField("lines_before", DataTypes.LongType, false)
          });

  private final Dataset<Row> rows;
  private final List<Row> before = new ArrayList<>();
  private final Map<String, Long> further = new TreeMap<>();
  private long read;
  private long accepted;
  private BigDecimal totalSales = BigDecimal.ZERO;

  /** Reads all records. */
  ReadRecords(Exports exports) {
    rows = exports.records().persist(StorageLevel.DISK_ONLY());
    // The counts of each part come with its rows, so that no attempt of a task counts twice.
    List<Row> parts =
        rows.filter(col(KIND).equalTo(RecordCells.COUNTED))
            .select("input", "part_start", "read", "lines", "accepted", "total_sales", "rows")
            .orderBy("input", "part_start")
            .collectAsList();
    int input = -1;
    long records = 0;
    long lines = 0;
    for (Row part : parts) {
      if (part.getInt(0) != input) {
        input = part.getInt(0);
        records = 0;
        lines = 0;
      }
      before.add(RowFactory.create(input, part.getLong(1), records, lines));
      records += part.getLong(2);
      lines += part.getLong(3);
      add(part);
    }
  }

  private void add(Row part) {
    read += part.getLong(2);
    accepted += part.getLong(4);
    totalSales = totalSales.add(new BigDecimal(part.getString(5)));
    part.<String, Long>getJavaMap(6)
        .forEach((name, count) -> further.merge(name, count, Long::sum));
  }

  long read() {
    return read;
  }

  long accepted() {
    return accepted;
  }

  /** Returns the exact sum of the total sales of the accepted customers. */
  BigDecimal totalSales() {
    return totalSales;
  }

  /** Returns the number of attributes and memberships, as the rows of {@code import}'s tables. */
  Map<String, Long> further() {
    return further;
  }

  /** Returns the records of a kind, numbered within their input. */
  Dataset<Row> of(String kind) {
    return numbered(rows.filter(col(KIND).equalTo(kind)));
  }

  /** Returns the records with problems, numbered within their input. */
  Dataset<Row> withProblems() {
    return numbered(rows.filter(col("problems").isNotNull()));
  }

  private Dataset<Row> numbered(Dataset<Row> records) {
    Dataset<Row> offsets = rows.sparkSession().createDataFrame(before, BEFORE);
    return records
        .join(broadcast(offsets), new String[] {"input", "part_start"})
        .withColumn("record", col("record").plus(col("records_before")))
        .withColumn("line", col("line").plus(col("lines_before")));
  }

  @Override
  public void close() {
    rows.unpersist();
  }
}
