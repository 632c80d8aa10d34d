package io.github.customerkit.examples.spark.source;

import io.github.customerkit.examples.spark.row.CustomerCells;
import io.github.customerkit.examples.spark.row.FoundRecord;
import io.github.customerkit.examples.spark.row.PartCounts;
import io.github.customerkit.examples.spark.row.RecordCells;
import io.github.customerkit.examples.spark.row.RowSchema;
import io.github.customerkit.validation.CustomerValidator;
import java.io.IOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a partition, one after the other, with one check. */
abstract class RecordReader implements PartitionReader<InternalRow> {

  private final Iterator<InputPart> parts;
  private final Configuration configuration;
  private final CustomerValidator check = CustomerValidator.create();
  private @Nullable OpenPart open;
  private @Nullable InternalRow row;

  private RecordReader(PartsPartition partition, Configuration configuration) {
    this.parts = partition.parts().iterator();
    this.configuration = configuration;
  }

  /** Returns the row of a record; null if it has none. */
  abstract @Nullable InternalRow rowOf(FoundRecord found);

  /** Returns the row after the last record of a part; null if it has none. */
  abstract @Nullable InternalRow rowAfter(InputPart part, OpenPart read);

  @Override
  public boolean next() throws IOException {
    row = null;
    while (row == null) {
      if (open == null) {
        if (!parts.hasNext()) {
          return false;
        }
        InputPart next = parts.next();
        open = OpenPart.of(next, configuration, check);
      }
      FoundRecord found = open.next();
      if (found != null) {
        row = rowOf(found);
      } else {
        row = rowAfter(open.part(), open);
        close();
      }
    }
    return true;
  }

  @Override
  public InternalRow get() {
    if (row == null) {
      throw new IllegalStateException("no row");
    }
    return row;
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** Returns a reader of the accepted customers. */
  static RecordReader ofCustomers(
      PartsPartition partition, Configuration configuration, StructType columns) {
    RowSchema<FoundRecord> schema = CustomerCells.schema().select(columns);
    return new RecordReader(partition, configuration) {
      @Override
      @Nullable InternalRow rowOf(FoundRecord found) {
        return found.record().isAccepted() ? schema.row(found) : null;
      }

      @Override
      @Nullable InternalRow rowAfter(InputPart part, OpenPart read) {
        return null;
      }
    };
  }

  /** Returns a reader of all records without their data, and of the counts of each part. */
  static RecordReader ofRecords(
      PartsPartition partition, Configuration configuration, StructType columns) {
    RowSchema<RecordCells.Row> schema = RecordCells.schema().select(columns);
    return new RecordReader(partition, configuration) {
      private PartCounts counts = new PartCounts();

      @Override
      InternalRow rowOf(FoundRecord found) {
        counts.add(found.record());
        return schema.row(RecordCells.Row.of(found));
      }

      @Override
      InternalRow rowAfter(InputPart part, OpenPart read) {
        PartCounts all = counts.withLines(read.lines());
        counts = new PartCounts();
        return schema.row(RecordCells.Row.of(part.input(), part.file(), part.start(), all));
      }
    };
  }
}
