package io.github.customerkit.examples.spark.source;

import io.github.customerkit.examples.spark.row.CustomerCells;
import io.github.customerkit.examples.spark.row.RecordCells;
import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The format {@code customers} of Spark: exports of customers as rows.
 *
 * <pre>{@code
 * spark.read().format("customers").load("exports/")
 * }</pre>
 *
 * <p>The rows are the accepted customers; with the option {@code rows=records} they are all records
 * without the customers' data, and the counts of each part of a file.
 */
public final class CustomerSource implements TableProvider, DataSourceRegister {

  @Override
  public String shortName() {
    return SourceOptions.CUSTOMERS;
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return SourceOptions.isOfRecords(options)
        ? RecordCells.schema().type()
        : CustomerCells.schema().type();
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return new CustomerTable(schema);
  }
}
