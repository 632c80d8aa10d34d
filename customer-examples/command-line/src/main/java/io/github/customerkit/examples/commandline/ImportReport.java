package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.database.ImportCounts;
import io.github.customerkit.examples.database.InputImport;
import java.io.PrintWriter;

/** What an import did, and how fast. */
final class ImportReport {

  private static final double NANOSECONDS = 1e9;

  private final long start = System.nanoTime();
  private ImportCounts counts = ImportCounts.NONE;
  private long read;

  void add(InputImport done) {
    counts = counts.plus(done.counts());
    read += done.read();
  }

  /** Those of an earlier command that was ended are among them. */
  ImportCounts counts() {
    return counts;
  }

  private long perSecond() {
    return Math.round(read * NANOSECONDS / Math.max(1, System.nanoTime() - start));
  }

  void printText(PrintWriter out) {
    out.println(
        counts.read()
            + (counts.read() == 1 ? " record read: " : " records read: ")
            + counts.inserted()
            + " inserted, "
            + counts.updated()
            + " updated, "
            + counts.unchanged()
            + " unchanged, "
            + counts.rejected()
            + " rejected");
    out.println(perSecond() + " a second");
  }

  void printJson(PrintWriter out) {
    JsonReport.print(counts, perSecond(), out);
  }
}
