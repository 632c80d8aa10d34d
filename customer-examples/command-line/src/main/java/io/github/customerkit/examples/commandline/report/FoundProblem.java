package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.json.ProblemJson;
import io.github.customerkit.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A problem and its record.
 *
 * @param source the input's name as it was given
 * @param number the record's number in the input, from 1
 * @param line the record's line; null if the input has no lines
 * @param problem the problem
 */
public record FoundProblem(String source, long number, @Nullable Long line, Problem problem) {

  /** Writes the problem as one JSON object. */
  public void writeTo(JsonGenerator json) {
    json.writeStartObject();
    Place.write(json, source, number, line);
    ProblemJson.writeMembers(json, problem);
    json.writeEndObject();
  }
}
