package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.language.Message;
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
      terminal.report(Message.counted("import.older", older));
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

  void printText(Terminal terminal) {
    terminal.print(
        Message.counted(
            "import.sum",
            counts.read(),
            counts.inserted(),
            counts.updated(),
            counts.unchanged(),
            counts.rejected()));
    if (unseen != null) {
      terminal.print(unseen.message());
    }
    terminal.print(Message.of("import.speed", perSecond()));
  }

  void printJson(PrintWriter out) {
    ImportJson.print(counts, older, unseen, perSecond(), out);
  }
}
