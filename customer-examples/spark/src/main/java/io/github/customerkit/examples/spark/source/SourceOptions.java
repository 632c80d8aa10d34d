package io.github.customerkit.examples.spark.source;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The options of the format {@code customers}. */
public final class SourceOptions {

  /** The option for the rows: {@link #CUSTOMERS} or {@link #RECORDS}. */
  public static final String ROWS = "rows";

  /** Rows for the accepted customers, the default. */
  public static final String CUSTOMERS = "customers";

  /** Rows for all records, without the customers' data, and for the counts of each part. */
  public static final String RECORDS = "records";

  /** The option for the number of partitions; by default by the size of the inputs. */
  public static final String PARTITIONS = "partitions";

  private SourceOptions() {}

  static boolean isOfRecords(CaseInsensitiveStringMap options) {
    return RECORDS.equals(options.getOrDefault(ROWS, CUSTOMERS));
  }

  /**
   * Finds the files of inputs.
   *
   * @throws UnreadableInput if an input does not exist, or has no files
   */
  public static List<InputState> files(List<String> inputs, Configuration configuration) {
    return new FoundFiles(configuration)
        .of(inputs).stream()
            .map(
                file ->
                    new InputState(
                        file.getPath().toString(), file.getLen(), file.getModificationTime()))
            .toList();
  }
}
