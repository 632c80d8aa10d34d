package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.failure.ExitStatus;
import io.github.customerkit.examples.commandline.imports.UnseenCustomers;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.database.imports.ImportCounts;
import io.github.customerkit.examples.fetch.FetchResult;
import io.github.customerkit.examples.fetch.row.Checkpoint;
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
      printText();
    }
    warn(end);
    if (stored == null && end.rejected() > 0) {
      long different = end.fetched() + end.rejected();
      terminal.inform(Message.counted("fetch.skipped", different, end.rejected()));
    }
  }

  private void printText() {
    Checkpoint end = result.end();
    terminal.print(
        Message.counted(
            "fetch.sum",
            end.fetched(),
            end.repeated(),
            end.rejected(),
            Message.counted("requests", result.requests()),
            Message.counted("retries", result.retries())));
    if (stored != null) {
      terminal.print(
          Message.of("fetch.stored", stored.inserted(), stored.updated(), stored.unchanged()));
    }
    if (unseen != null && unseen.count() > 0) {
      terminal.print(unseen.message());
    }
  }

  /** Returns the exit status, and reports a deletion that was not possible. */
  int status(boolean isPruning) {
    Checkpoint end = result.end();
    if (isPruning && unseen != null && !unseen.isDeleted()) {
      terminal.report(Message.of("fetch.none-deleted"));
      return ExitStatus.REJECTED;
    }
    return end.rejected() > 0 || end.isIncomplete() ? ExitStatus.REJECTED : ExitStatus.ACCEPTED;
  }

  private void warn(Checkpoint end) {
    if (end.isEndedIdle()) {
      terminal.report(Message.of("fetch.idle"));
    }
    if (end.gaps() > 0) {
      terminal.report(Message.of("fetch.gaps"));
    } else if (end.moves() > 0) {
      terminal.inform(Message.of("fetch.moves"));
    }
    if (end.isShort()) {
      terminal.report(
          Message.of("fetch.short", String.valueOf(end.total()), end.fetched() + end.rejected()));
    }
  }
}
