package io.github.customerkit.examples.spark.job;

import io.github.customerkit.examples.spark.source.CustomerSource;
import io.github.customerkit.examples.spark.source.InputState;
import io.github.customerkit.examples.spark.source.SourceOptions;
import io.github.customerkit.examples.spark.source.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The exports to read.
 *
 * @param spark the session
 * @param inputs files, folders or patterns, as they were given
 * @param partitions the number of partitions; 0 for as many as their size requires
 */
record Exports(SparkSession spark, List<String> inputs, int partitions) {

  /** Returns the accepted customers, with the place of each. */
  Dataset<Row> customers() {
    return read(SourceOptions.CUSTOMERS);
  }

  /** Returns all records without data, and the counts of each part of a file. */
  Dataset<Row> records() {
    return read(SourceOptions.RECORDS);
  }

  private Dataset<Row> read(String rows) {
    return spark
        .read()
        .format(CustomerSource.class.getName())
        .option(SourceOptions.ROWS, rows)
        .option(SourceOptions.PARTITIONS, partitions)
        .load(inputs.toArray(String[]::new));
  }

  /**
   * Finds the files before anything is written.
   *
   * @throws UnreadableInput if an input has none
   */
  List<InputState> files() {
    return SourceOptions.files(inputs, spark.sparkContext().hadoopConfiguration());
  }

  /**
   * Requires that the job read the same files each time. Spark finds them again for each reading.
   *
   * @param before the files before the first reading
   * @throws UnreadableInput if a file changed, or there are other files
   */
  void requireUnchanged(List<InputState> before) {
    List<InputState> now = files();
    if (now.equals(before)) {
      return;
    }
    List<InputState> changed = new ArrayList<>(before);
    changed.removeAll(now);
    if (changed.isEmpty()) {
      changed.addAll(now);
      changed.removeAll(before);
    }
    String file = changed.isEmpty() ? now.get(0).file() : changed.get(0).file();
    throw new UnreadableInput(file, "it changed while it was read");
  }

  /** Returns the inputs as they were given, by the address that they have as a file. */
  Map<String, String> namesByAddress() {
    Map<String, String> names = new HashMap<>();
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    for (String input : inputs) {
      try {
        FileSystem system = new Path(input).getFileSystem(configuration);
        names.put(system.makeQualified(new Path(input)).toString(), input);
      } catch (IOException e) {
        throw new JobFailure("cannot read " + input + ": " + e.getClass().getSimpleName());
      }
    }
    return names;
  }
}
