package io.github.customerkit.examples.spark.source;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The rows of some inputs. */
record CustomerTable(StructType type) implements SupportsRead {

  @Override
  public String name() {
    return SourceOptions.CUSTOMERS;
  }

  @Override
  @SuppressWarnings("deprecation") // The other method requires classes that are not public.
  public StructType schema() {
    return type;
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
    return new CustomerScan(type, options);
  }
}
