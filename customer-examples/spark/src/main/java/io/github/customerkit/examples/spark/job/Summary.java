package io.github.customerkit.examples.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.github.customerkit.examples.spark.row.RecordCells;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The result of {@code check} for programs, computed by Spark: the same JSON. */
final class Summary {

  /** The rank of a record's own problems. */
  private static final int AFTER_REPEATS = 2;

  private final ReadRecords records;
  private final Map<String, String> namesByAddress;
  private final Map<String, Map<String, Long>> bySeverity = new TreeMap<>();
  private final List<Row> first = new ArrayList<>();
  private final int mostProblems;

  /**
   * Counts the problems.
   *
   * @param records all records
   * @param namesByAddress the names of inputs as they were given
   * @param mostProblems the number of problems to list
   */
  Summary(ReadRecords records, Map<String, String> namesByAddress, int mostProblems) {
    this.records = records;
    this.namesByAddress = namesByAddress;
    this.mostProblems = mostProblems;
    Dataset<Row> own =
        records
            .withProblems()
            .select("input", "file", "byte_offset", "record", "line", "problems")
            .withColumn("rank", lit(AFTER_REPEATS));
    try (Repeats repeats = new Repeats(records.of(RecordCells.ACCEPTED))) {
      Dataset<Row> all = own.unionByName(repeats.rows()).persist(StorageLevel.DISK_ONLY());
      countByCode(all);
      if (mostProblems > 0) {
        first.addAll(
            all.orderBy("input", "byte_offset", "rank").limit(mostProblems).collectAsList());
      }
      all.unpersist();
    }
  }

  private void countByCode(Dataset<Row> rows) {
    rows.select(explode(col("problems")).as("problem"))
        .groupBy("problem.severity", "problem.code")
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(
            row ->
                bySeverity
                    .computeIfAbsent(row.getString(0), severity -> new TreeMap<>())
                    .put(row.getString(1), row.getLong(2)));
  }

  /** Returns the JSON, on one line. */
  String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("read", records.read());
      json.writeNumberProperty("accepted", records.accepted());
      json.writeNumberProperty("rejected", records.read() - records.accepted());
      writeCounts(json, "errorsByCode", "ERROR");
      writeCounts(json, "warningsByCode", "WARNING");
      json.writeArrayPropertyStart("problems");
      writeProblems(json);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private void writeCounts(JsonGenerator json, String name, String severity) {
    json.writeObjectPropertyStart(name);
    bySeverity.getOrDefault(severity, Map.of()).forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void writeProblems(JsonGenerator json) {
    int written = 0;
    for (Row row : first) {
      for (Row problem : row.<Row>getList(5)) {
        if (written++ < mostProblems) {
          write(json, row, problem);
        }
      }
    }
  }

  private void write(JsonGenerator json, Row row, Row problem) {
    String file = row.getString(1);
    json.writeStartObject();
    json.writeStringProperty("source", namesByAddress.getOrDefault(file, file));
    json.writeNumberProperty("record", row.getLong(3));
    json.writeName("line");
    writeNumber(json, row.isNullAt(4) ? null : (Long) row.getLong(4));
    for (String name : problem.schema().fieldNames()) {
      json.writeStringProperty(name, problem.getAs(name));
    }
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, @Nullable Long number) {
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.longValue());
    }
  }
}
