package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.database.imports.ImportRun;
import io.github.customerkit.examples.database.imports.InputImport;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Reports the result of an import, and its speed. */
final class ImportReport {

  private static final double NANOSECONDS = 1e9;

  private final long start = System.nanoTime();
  private ImportCounts counts = ImportCounts.NONE;
  private long read;
  private long older;
  private @Nullable UnseenCustomers unseen;

  void add(InputImport done) {
    counts = counts.plus(done.counts());
    read += done.read();
  }

  /** Completes the report from the database after reading, and prints warnings. */
  void end(ImportRun run, @Nullable CompleteOption complete, boolean isAllRead, Terminal terminal) {
    older = run.older();
    if (older > 0) {
      terminal.report(
          older
              + (older == 1 ? " customer has" : " customers have")
              + " an older state now: one of the same last activity, from a file modified"
              + " before the other state was seen");
    }
    if (complete != null && complete.isComplete()) {
      unseen = complete.unseen(run, counts, isAllRead, terminal);
    }
  }

  /** Returns the counts, including those of an interrupted command. */
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
    if (unseen != null) {
      out.println(unseen.text());
    }
    out.println(perSecond() + " records/s");
  }

  void printJson(PrintWriter out) {
    ImportJson.print(counts, older, unseen, perSecond(), out);
  }
}
