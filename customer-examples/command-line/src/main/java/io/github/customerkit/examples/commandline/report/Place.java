package io.github.customerkit.examples.commandline.report;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Describes where a record stands in its input. */
public final class Place {

  private Place() {}

  /** Returns the record's number for a person, and its line where that is another one. */
  static String of(long number, @Nullable Long line) {
    return "record " + number + (line == null || line == number ? "" : " (line " + line + ")");
  }

  /** Writes the place of a record as members of a JSON object. */
  public static void write(JsonGenerator json, String source, long number, @Nullable Long line) {
    json.writeStringProperty("source", source);
    json.writeNumberProperty("record", number);
    JsonReport.writeNumber(json, "line", line);
  }
}
