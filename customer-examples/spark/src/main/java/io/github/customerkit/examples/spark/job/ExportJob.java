package io.github.customerkit.examples.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import io.github.customerkit.examples.spark.row.CustomerCells;
import io.github.customerkit.examples.spark.row.RecordCells;
import io.github.customerkit.examples.spark.source.InputState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Reads exports, and writes their customers, their rejected records and a summary.
 *
 * <p>Reads every export twice: once for the records and counts, and once for the customers. The job
 * fails if the counts differ, or a file changes.
 */
public final class ExportJob {

  /**
   * What to do.
   *
   * @param inputs files, folders or patterns
   * @param partitions the number of partitions; 0 for as many as the size of the inputs requires
   * @param format the format of the data sets, by its name in Spark
   * @param mostProblems the number of problems in the summary
   */
  public record Request(List<String> inputs, int partitions, String format, int mostProblems) {}

  /**
   * What was done.
   *
   * @param summary the summary, as {@code check} prints it
   * @param read the number of records
   * @param rejected the number of rejected records
   */
  public record Outcome(String summary, long read, long rejected) {}

  private final SparkSession spark;
  private final Request request;
  private final Consumer<String> report;
  private final Exports exports;
  private final DataSets dataSets;

  /**
   * Creates a job.
   *
   * @param spark the session
   * @param request what to do
   * @param report receives lines about what was done
   */
  public ExportJob(SparkSession spark, Request request, Consumer<String> report) {
    this.spark = spark;
    this.request = request;
    this.report = report;
    exports = new Exports(spark, request.inputs(), request.partitions());
    dataSets = new DataSets(spark, request.format());
  }

  private ResultFolder folder(String name) {
    return new ResultFolder(name, spark.sparkContext().hadoopConfiguration());
  }

  /**
   * Writes a new result with every accepted customer.
   *
   * @throws JobFailure if the folder is not empty and is not to be overwritten
   */
  public Outcome write(String name, boolean isOverwriting) {
    ResultFolder folder = folder(name);
    List<InputState> files = exports.files();
    folder.prepare(isOverwriting);
    try (ReadRecords records = new ReadRecords(exports)) {
      Dataset<Row> customers = withoutPlace(exports.customers());
      String target = folder.of(ResultFolder.CUSTOMERS);
      dataSets.writeCustomers(customers, target);
      requireCount(customers, target, records.accepted());
      exports.requireUnchanged(files);
      return end(folder, records);
    }
  }

  /**
   * Merges the latest state of each customer into a result, which need not exist.
   *
   * @throws JobFailure if the folder has anything else, or several rows of a customer
   */
  public Outcome merge(String name) {
    ResultFolder folder = folder(name);
    List<InputState> files = exports.files();
    boolean isResult = folder.isResult();
    Dataset<Row> read = exports.customers();
    StructType columns = withoutPlace(read).schema();
    Dataset<Row> stored =
        isResult
            ? dataSets.readCustomers(columns, folder.of(ResultFolder.CUSTOMERS))
            : withoutPlace(read).limit(0);
    long size = isResult ? size(stored, name) : 0;
    folder.deleteSummary();
    try (ReadRecords records = new ReadRecords(exports);
        Latest latest = new Latest(stored, read)) {
      report.accept(latest.toString());
      boolean isReplacing = latest.isChange() || !isResult;
      if (isReplacing) {
        dataSets.writeCustomers(latest.customers(), folder.nextCustomers());
        requireCount(stored, folder.nextCustomers(), size + latest.inserted());
      }
      exports.requireUnchanged(files);
      if (isReplacing) {
        folder.replaceCustomers();
      }
      return end(folder, records);
    }
  }

  /** Returns the number of stored customers, of which each must have one row. */
  private static long size(Dataset<Row> stored, String name) {
    Row counts = stored.agg(count(lit(1)), count_distinct(col(CustomerCells.ID))).head();
    if (counts.getLong(0) != counts.getLong(1)) {
      throw new JobFailure(
          name
              + " has several rows of a customer, as --out writes them; merge into another folder");
    }
    return counts.getLong(0);
  }

  private static Dataset<Row> withoutPlace(Dataset<Row> customers) {
    return customers.drop(CustomerCells.INPUT, CustomerCells.BYTE_OFFSET);
  }

  private void requireCount(Dataset<Row> columns, String target, long expected) {
    long written = dataSets.readCustomers(columns.schema(), target).count();
    if (written != expected) {
      throw new JobFailure(
          "wrote " + written + " customers of " + expected + "; did an input change?");
    }
  }

  private Outcome end(ResultFolder folder, ReadRecords records) {
    write(records.of(RecordCells.REJECTED), folder.of(ResultFolder.REJECTS), "raw");
    write(
        records.of(RecordCells.ACCEPTED).filter(col("problems").isNotNull()),
        folder.of(ResultFolder.WARNINGS),
        "id");
    Summary summary = new Summary(records, exports.namesByAddress(), request.mostProblems());
    String json = summary.json();
    folder.writeSummary((json + "\n").getBytes(StandardCharsets.UTF_8));
    report.accept(
        "total sales " + records.totalSales().toPlainString() + ", rows " + records.further());
    return new Outcome(json, records.read(), records.read() - records.accepted());
  }

  private void write(Dataset<Row> rows, String target, String last) {
    dataSets.write(rows.select("file", "byte_offset", "record", "line", "problems", last), target);
  }
}
