package io.github.customerkit.examples.spark.source;

import java.util.List;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * A partition: parts of inputs, in their order.
 *
 * @param parts the parts
 * @param hosts the hosts that have the first of them; none if unknown
 */
@SuppressWarnings("ArrayRecordComponent")
record PartsPartition(List<InputPart> parts, String[] hosts) implements InputPartition {

  private static final long serialVersionUID = 1L;

  @Override
  public String[] preferredLocations() {
    return hosts;
  }
}
