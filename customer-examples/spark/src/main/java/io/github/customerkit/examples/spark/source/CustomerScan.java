package io.github.customerkit.examples.spark.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads only the columns that a query requires. */
final class CustomerScan implements SupportsPushDownRequiredColumns, Scan, Batch {

  private static final String MOST_BYTES = "spark.sql.files.maxPartitionBytes";

  private final CaseInsensitiveStringMap options;
  private StructType columns;

  CustomerScan(StructType columns, CaseInsensitiveStringMap options) {
    this.columns = columns;
    this.options = options;
  }

  /** Takes the types of the columns as they are: Spark selects parts of them itself. */
  @Override
  public void pruneColumns(StructType required) {
    Set<String> names = Set.of(required.fieldNames());
    columns =
        new StructType(
            Arrays.stream(columns.fields())
                .filter(column -> names.contains(column.name()))
                .toArray(StructField[]::new));
  }

  @Override
  public Scan build() {
    return this;
  }

  @Override
  public StructType readSchema() {
    return columns;
  }

  @Override
  public String description() {
    return SourceOptions.CUSTOMERS;
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    SparkSession spark = SparkSession.active();
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    List<FileStatus> files = new FoundFiles(configuration).of(paths());
    PartSize size =
        new PartSize(
            options.getInt(SourceOptions.PARTITIONS, 0),
            org.apache.spark.network.util.JavaUtils.byteStringAsBytes(spark.conf().get(MOST_BYTES)),
            spark.sparkContext().defaultParallelism());
    return PartPlan.of(files, configuration, size).toArray(InputPartition[]::new);
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    boolean isOfRecords = SourceOptions.isOfRecords(options);
    SparkSession spark = SparkSession.active();
    Broadcast<SerializableConfiguration> configuration =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    return new ReaderFactory(configuration, columns, isOfRecords);
  }

  /** Spark passes one path as {@code path}, and several as a JSON array in {@code paths}. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    if (options.containsKey("path")) {
      paths.add(options.get("path"));
    }
    if (options.containsKey("paths")) {
      try (JsonParser json =
          new JsonFactory().createParser(ObjectReadContext.empty(), options.get("paths"))) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          if (token == JsonToken.VALUE_STRING) {
            paths.add(json.getString());
          }
        }
      }
    }
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("expected a path for the exports, but there is none");
    }
    return paths;
  }
}
