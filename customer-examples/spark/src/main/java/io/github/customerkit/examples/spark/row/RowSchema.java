package io.github.customerkit.examples.spark.row;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of rows, and how to compute their values. */
public final class RowSchema<T> {

  private final List<Cell<T>> cells;

  /** Creates a schema of columns in this order. */
  public RowSchema(List<Cell<T>> cells) {
    this.cells = List.copyOf(cells);
  }

  /** Returns the names and types of the columns. */
  public StructType type() {
    return new StructType(cells.stream().map(Cell::field).toArray(StructField[]::new));
  }

  /** Returns a schema of only the given columns, so that the others are not computed. */
  public RowSchema<T> select(StructType columns) {
    List<Cell<T>> selected = new ArrayList<>();
    for (String name : columns.fieldNames()) {
      cells.stream().filter(cell -> cell.field().name().equals(name)).forEach(selected::add);
    }
    return new RowSchema<>(selected);
  }

  /** Computes a row. */
  public InternalRow row(T object) {
    @Nullable Object[] values = new @Nullable Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cells.get(i).value().apply(object);
    }
    return new GenericInternalRow(values);
  }
}
