package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.imports.ImportJson;
import io.github.customerkit.examples.commandline.imports.UnseenCustomers;
import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Prints the result of a fetch for programs. */
final class FetchJson {

  private FetchJson() {}

  /** Prints the result, with the changes of a database if the fetch was into one. */
  static void print(
      FetchResult result,
      @Nullable ImportCounts stored,
      @Nullable UnseenCustomers unseen,
      PrintWriter out) {
    JsonReport.print(
        out,
        json -> {
          write(json, result);
          if (stored != null) {
            ImportJson.writeStored(json, stored);
          }
          if (unseen != null) {
            ImportJson.writeUnseen(json, unseen);
          }
        });
  }

  private static void write(JsonGenerator json, FetchResult result) {
    Checkpoint end = result.end();
    json.writeNumberProperty("fetched", end.fetched());
    json.writeNumberProperty("repeated", end.repeated());
    json.writeNumberProperty("rejected", end.rejected());
    json.writeNumberProperty("requests", result.requests());
    json.writeNumberProperty("retries", result.retries());
    JsonReport.writeNumber(json, "totalResultSize", end.total());
    json.writeBooleanProperty("totalChanged", end.hasTotalChanged());
    json.writeBooleanProperty("endedWithoutNews", end.isEndedIdle());
    json.writeBooleanProperty("rowsMoved", end.moves() > 0);
    json.writeBooleanProperty("incomplete", end.isIncomplete());
  }
}
