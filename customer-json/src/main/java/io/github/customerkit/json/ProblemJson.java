package io.github.customerkit.json;

import io.github.customerkit.model.Problem;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a {@link Problem} as JSON, in the same shape everywhere: the strings {@code pointer},
 * {@code code}, {@code severity}, {@code expected} and {@code message}, in this order.
 *
 * <p>A mapper with the {@link CustomerJacksonModule} writes the same.
 */
public final class ProblemJson {

  private ProblemJson() {}

  /**
   * Writes a problem as an object.
   *
   * @param out a generator that expects a value; not null
   * @param problem the problem; not null
   */
  public static void write(JsonGenerator out, Problem problem) {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(out, "out").writeStartObject();
    writeMembers(out, problem);
    out.writeEndObject();
  }

  /**
   * Writes the members of a problem into an object with other members, such as the place of the
   * record.
   *
   * @param out a generator inside an object that expects a name; not null
   * @param problem the problem; not null
   */
  public static void writeMembers(JsonGenerator out, Problem problem) {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(out, "out").writeStringProperty("pointer", problem.getPointer());
    out.writeStringProperty("code", problem.getCode());
    out.writeStringProperty("severity", problem.getSeverity().name());
    out.writeStringProperty("expected", problem.getExpected());
    out.writeStringProperty("message", problem.getMessage());
  }
}
