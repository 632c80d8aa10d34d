package io.github.customerkit.examples.commandline.imports;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.database.imports.ImportRun;
import io.github.customerkit.examples.database.imports.Pruning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for imports whose inputs together have all customers. */
final class CompleteOption {

  @Option(
      names = "--complete",
      required = true,
      description =
          "The inputs together have all customers: report how many others the database has.")
  private boolean isComplete;

  @Option(
      names = "--prune",
      description =
          "Delete these others, unless a record was rejected or an input was not read to its end.")
  private boolean isPruning;

  boolean isComplete() {
    return isComplete;
  }

  /** Returns the request to delete the other customers; null to keep them. */
  @Nullable Pruning pruning(long leastRecords) {
    return isPruning ? new Pruning(leastRecords) : null;
  }

  /**
   * Counts the other customers after a run, and reports why none was deleted.
   *
   * @return null if that is not known
   */
  @Nullable UnseenCustomers unseen(
      ImportRun run, ImportCounts counts, boolean isAllRead, Terminal terminal) {
    if (!isAllRead) {
      terminal.report(Message.of("complete.not-read"));
      return null;
    }
    Long pruned = run.pruned();
    if (pruned != null) {
      return new UnseenCustomers(pruned, true);
    }
    Message deleted = isPruning ? Message.of("complete.none-deleted") : Message.verbatim("");
    if (counts.rejected() > 0) {
      terminal.report(Message.of("complete.rejected", deleted));
    } else if (isEmpty(counts)) {
      terminal.report(Message.of("complete.empty", deleted));
    } else if (isPruning) {
      terminal.report(Message.of("complete.few", deleted));
    }
    return new UnseenCustomers(run.unseen(), false);
  }

  /** Returns whether a requested deletion was refused although nothing was rejected. */
  boolean isRefused(ImportCounts counts) {
    return isPruning && isEmpty(counts);
  }

  private static boolean isEmpty(ImportCounts counts) {
    return counts.read() == 0;
  }
}
