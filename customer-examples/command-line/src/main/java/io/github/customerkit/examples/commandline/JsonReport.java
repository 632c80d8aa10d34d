package io.github.customerkit.examples.commandline;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The report for programs: one JSON object on one line. */
final class JsonReport {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonReport() {}

  static void print(CheckReport report, PrintWriter out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("read", report.read());
      json.writeNumberProperty("accepted", report.accepted());
      json.writeNumberProperty("rejected", report.rejected());
      counts(json, "errorsByCode", report.byCode(Severity.ERROR));
      counts(json, "warningsByCode", report.byCode(Severity.WARNING));
      json.writeArrayPropertyStart("problems");
      report.problems().forEach(found -> problem(json, found));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, CheckReport.Found found) {
    Problem problem = found.problem();
    json.writeStartObject();
    json.writeStringProperty("source", found.source());
    json.writeNumberProperty("record", found.number());
    json.writeName("line");
    if (found.line() == null) {
      json.writeNull();
    } else {
      json.writeNumber(found.line().longValue());
    }
    json.writeStringProperty("pointer", problem.getPointer());
    json.writeStringProperty("code", problem.getCode());
    json.writeStringProperty("severity", problem.getSeverity().name());
    json.writeStringProperty("message", problem.getMessage());
    json.writeEndObject();
  }
}
