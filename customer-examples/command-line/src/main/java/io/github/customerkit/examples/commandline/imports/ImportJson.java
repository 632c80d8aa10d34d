package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.report.JsonReport;
import io.github.customerkit.examples.database.imports.ImportCounts;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Prints the result of an import for programs. */
public final class ImportJson {

  private ImportJson() {}

  static void print(
      ImportCounts counts,
      long older,
      @Nullable UnseenCustomers unseen,
      long perSecond,
      PrintWriter out) {
    JsonReport.print(
        out,
        json -> {
          json.writeNumberProperty("read", counts.read());
          writeStored(json, counts);
          json.writeNumberProperty("rejected", counts.rejected());
          json.writeNumberProperty("olderStates", older);
          if (unseen != null) {
            writeUnseen(json, unseen);
          }
          json.writeNumberProperty("perSecond", perSecond);
        });
  }

  /** Writes the changes of a database as members of an object. */
  public static void writeStored(JsonGenerator json, ImportCounts counts) {
    json.writeNumberProperty("inserted", counts.inserted());
    json.writeNumberProperty("updated", counts.updated());
    json.writeNumberProperty("unchanged", counts.unchanged());
  }

  /** Writes the number of unseen customers of a database as members of an object. */
  public static void writeUnseen(JsonGenerator json, UnseenCustomers unseen) {
    json.writeNumberProperty("notSeen", unseen.count());
    json.writeNumberProperty("deleted", unseen.deleted());
  }
}
