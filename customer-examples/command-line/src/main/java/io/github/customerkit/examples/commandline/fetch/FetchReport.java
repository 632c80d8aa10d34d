package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.imports.UnseenCustomers;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reports the result of a fetch for a person or a program, and possibly missing customers.
 *
 * @param result the result of the fetch
 * @param stored the changes of a database; null for a file
 * @param unseen the customers of a database outside the list; null for a file
 * @param terminal where to print it
 */
record FetchReport(
    FetchResult result,
    @Nullable ImportCounts stored,
    @Nullable UnseenCustomers unseen,
    Terminal terminal) {

  void print(boolean asJson) {
    Checkpoint end = result.end();
    if (asJson) {
      FetchJson.print(result, stored, unseen, terminal.out());
    } else {
      printText(terminal.out());
    }
    warn(end);
    if (stored == null && end.rejected() > 0) {
      long different = end.fetched() + end.rejected();
      terminal.inform(
          end.rejected() + " of " + counted(different, "row", "rows") + " skipped (not customers)");
    }
  }

  private void printText(PrintWriter out) {
    Checkpoint end = result.end();
    out.println(
        counted(end.fetched(), "customer fetched", "customers fetched")
            + ", "
            + end.repeated()
            + " repeated, "
            + end.rejected()
            + " rejected; "
            + counted(result.requests(), "request", "requests")
            + ", "
            + counted(result.retries(), "retry", "retries"));
    if (stored != null) {
      out.println(
          stored.inserted()
              + " inserted, "
              + stored.updated()
              + " updated, "
              + stored.unchanged()
              + " unchanged");
    }
    if (unseen != null && unseen.count() > 0) {
      out.println(unseen.text());
    }
  }

  /** Returns the exit status, and reports a deletion that was not possible. */
  int status(boolean isPruning) {
    Checkpoint end = result.end();
    if (isPruning && unseen != null && !unseen.isDeleted()) {
      terminal.report(
          "no customer was deleted, because the list may still have the missing customers");
      return ExitStatus.REJECTED;
    }
    return end.rejected() > 0 || end.isIncomplete() ? ExitStatus.REJECTED : ExitStatus.ACCEPTED;
  }

  private void warn(Checkpoint end) {
    if (end.isEndedIdle()) {
      terminal.report("stopped because the server sends nothing new; it may ignore 'skip'");
    }
    if (end.gaps() > 0) {
      terminal.report("rows moved faster than they could be read again; customers may be missing");
    } else if (end.moves() > 0) {
      terminal.inform(
          "rows moved while they were fetched; they were read again, and none is missing");
    }
    if (end.isShort()) {
      terminal.report(
          "the server reports "
              + end.total()
              + " rows, but "
              + (end.fetched() + end.rejected())
              + " different ones arrived; customers may be missing");
    }
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
