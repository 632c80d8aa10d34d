package io.github.customerkit.examples.commandline.report;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the place of a record in its input. */
public final class Place {

  private Place() {}

  /** Writes the place of a record as members of a JSON object. */
  public static void write(JsonGenerator json, String source, long number, @Nullable Long line) {
    json.writeStringProperty("source", source);
    json.writeNumberProperty("record", number);
    JsonReport.writeNumber(json, "line", line);
  }
}
