package io.github.customerkit.examples.spark.source;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Opens partitions where they are read, with the settings of the driver's file systems. */
record ReaderFactory(
    Broadcast<SerializableConfiguration> configuration, StructType columns, boolean isOfRecords)
    implements PartitionReaderFactory {

  private static final long serialVersionUID = 1L;

  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    PartsPartition parts = (PartsPartition) partition;
    Configuration hadoop = configuration.value().value();
    return isOfRecords
        ? RecordReader.ofRecords(parts, hadoop, columns)
        : RecordReader.ofCustomers(parts, hadoop, columns);
  }
}
