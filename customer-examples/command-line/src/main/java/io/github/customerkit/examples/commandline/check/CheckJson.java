package io.github.customerkit.examples.commandline.check;

import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.model.Severity;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** Prints the result of a check for programs. */
final class CheckJson {

  private CheckJson() {}

  static void print(CheckReport report, ProblemList problems, PrintWriter out) {
    JsonReport.print(
        out,
        json -> {
          writeCounts(json, report);
          json.writeName("problems");
          json.writeRawValue("");
          json.flush();
          problems.writeTo(out);
        });
  }

  private static void writeCounts(JsonGenerator json, CheckReport report) {
    json.writeNumberProperty("read", report.read());
    json.writeNumberProperty("accepted", report.accepted());
    json.writeNumberProperty("rejected", report.rejected());
    JsonReport.writeCounts(json, "errorsByCode", report.groups().byCode(Severity.ERROR));
    JsonReport.writeCounts(json, "warningsByCode", report.groups().byCode(Severity.WARNING));
    if (report.repeatsIncompleteFrom() != null) {
      JsonReport.writeNumber(json, "repeatsIncompleteFrom", report.repeatsIncompleteFrom());
    }
  }
}
