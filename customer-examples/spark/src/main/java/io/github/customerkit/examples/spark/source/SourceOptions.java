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

  /**
   * Returns whether the rows are those of records.
   *
   * @throws IllegalArgumentException if the option has another value
   */
  static boolean isOfRecords(CaseInsensitiveStringMap options) {
    String rows = options.getOrDefault(ROWS, CUSTOMERS);
    if (!rows.equals(CUSTOMERS) && !rows.equals(RECORDS)) {
      throw new IllegalArgumentException(
          "option rows: expected " + CUSTOMERS + " or " + RECORDS + " but was " + rows);
    }
    return rows.equals(RECORDS);
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
