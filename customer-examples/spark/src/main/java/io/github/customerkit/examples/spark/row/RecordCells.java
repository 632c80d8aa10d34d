package io.github.customerkit.examples.spark.row;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The columns of records without the data of customers, and of the counts of each part of an input.
 */
public final class RecordCells {

  /** Of a row: one of the kinds. */
  public static final String KIND = "kind";

  /** The kind of a rejected record. */
  public static final String REJECTED = "rejected";

  /** The kind of an accepted record. */
  public static final String ACCEPTED = "accepted";

  /** The kind of the last row of a part, with its counts. */
  public static final String COUNTED = "counted";

  /**
   * A row, of a record or with the counts of a part.
   *
   * @param input the position of the file in all inputs, from 0
   * @param file the address of the file
   * @param start the first byte of the part in the file
   * @param found the record; null in a row with counts
   * @param counts the counts of the part; null in a row of a record
   */
  public record Row(
      int input,
      String file,
      long start,
      @Nullable FoundRecord found,
      @Nullable PartCounts counts) {

    /** Returns the row of a record. */
    public static Row of(FoundRecord found) {
      return new Row(found.input(), found.file(), found.start(), found, null);
    }

    /** Returns the row of a part. */
    public static Row of(int input, String file, long start, PartCounts counts) {
      return new Row(input, file, start, null, counts);
    }
  }

  private static final RowSchema<Problem> PROBLEM =
      new RowSchema<>(
          List.of(
              text("pointer", Problem::getPointer),
              text("code", Problem::getCode),
              text("severity", problem -> problem.getSeverity().name()),
              text("expected", Problem::getExpected),
              text("message", Problem::getMessage)));

  private RecordCells() {}

  private static Cell<Problem> text(String name, Function<Problem, String> text) {
    return new Cell<>(
        DataTypes.createStructField(name, DataTypes.StringType, false),
        problem -> SparkValues.text(text.apply(problem)));
  }

  /** Returns all columns. */
  public static RowSchema<Row> schema() {
    List<Cell<Row>> cells = new ArrayList<>();
    cells.add(cell(KIND, DataTypes.StringType, row -> SparkValues.text(kind(row))));
    cells.add(cell("input", DataTypes.IntegerType, Row::input));
    cells.add(cell("file", DataTypes.StringType, row -> SparkValues.text(row.file())));
    cells.add(cell("part_start", DataTypes.LongType, Row::start));
    cells.add(found("byte_offset", DataTypes.LongType, FoundRecord::byteOffset));
    cells.add(found("record", DataTypes.LongType, found -> found.record().getNumber()));
    cells.add(found("line", DataTypes.LongType, FoundRecord::line));
    cells.add(found("id", DataTypes.LongType, found -> of(found, Customer::getId)));
    cells.add(
        found(
            "integration_id",
            DataTypes.StringType,
            found -> SparkValues.text(of(found, Customer::getIntegrationId))));
    cells.add(
        found(
            "problems",
            DataTypes.createArrayType(PROBLEM.type(), false),
            found -> problems(found.record().getProblems())));
    cells.add(found("raw", DataTypes.BinaryType, found -> found.record().getRawBytes()));
    addCounts(cells);
    return new RowSchema<>(cells);
  }

  private static void addCounts(List<Cell<Row>> cells) {
    cells.add(counted("read", DataTypes.LongType, PartCounts::read));
    cells.add(counted("lines", DataTypes.LongType, PartCounts::lines));
    cells.add(counted("accepted", DataTypes.LongType, PartCounts::accepted));
    cells.add(
        counted(
            "total_sales",
            DataTypes.StringType,
            counts -> SparkValues.text(counts.totalSales().toPlainString())));
    cells.add(
        counted(
            "rows",
            DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, false),
            counts -> map(counts.rows())));
  }

  private static <T> Cell<T> cell(String name, DataType type, Function<T, @Nullable Object> value) {
    return new Cell<>(DataTypes.createStructField(name, type, true), value);
  }

  private static Cell<Row> found(
      String name, DataType type, Function<FoundRecord, @Nullable Object> value) {
    return cell(name, type, row -> row.found() == null ? null : value.apply(row.found()));
  }

  private static Cell<Row> counted(
      String name, DataType type, Function<PartCounts, @Nullable Object> value) {
    return cell(name, type, row -> row.counts() == null ? null : value.apply(row.counts()));
  }

  private static String kind(Row row) {
    if (row.found() == null) {
      return COUNTED;
    }
    return row.found().record().isAccepted() ? ACCEPTED : REJECTED;
  }

  private static <V> @Nullable V of(FoundRecord found, Function<Customer, V> value) {
    Customer customer = found.record().getCustomer();
    return customer == null ? null : value.apply(customer);
  }

  private static @Nullable GenericArrayData problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return null;
    }
    return new GenericArrayData(problems.stream().map(PROBLEM::row).toArray());
  }

  private static ArrayBasedMapData map(Map<String, Long> counts) {
    return new ArrayBasedMapData(
        new GenericArrayData(counts.keySet().stream().map(SparkValues::text).toArray()),
        new GenericArrayData(counts.values().toArray()));
  }
}
