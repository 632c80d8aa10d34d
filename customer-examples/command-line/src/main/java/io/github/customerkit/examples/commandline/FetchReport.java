package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.database.ImportCounts;
import io.github.customerkit.examples.fetch.Checkpoint;
import io.github.customerkit.examples.fetch.FetchResult;
import org.jspecify.annotations.Nullable;

/**
 * What fetching came to, for a person or a program, and what may be missing.
 *
 * @param result what it came to
 * @param stored what became of the customers in a database; null for a file
 * @param terminal where to print it
 */
record FetchReport(FetchResult result, @Nullable ImportCounts stored, Terminal terminal) {

  void print(boolean asJson) {
    Checkpoint end = result.end();
    if (asJson) {
      JsonReport.print(result, stored, terminal.out());
    } else {
      terminal
          .out()
          .println(
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
        terminal
            .out()
            .println(
                stored.inserted()
                    + " inserted, "
                    + stored.updated()
                    + " updated, "
                    + stored.unchanged()
                    + " unchanged");
      }
    }
    warn(end);
    if (stored == null && end.rejected() > 0) {
      long different = end.fetched() + end.rejected();
      terminal.say(LeftOut.line(end.rejected(), different, "row", LeftOut.NO_CUSTOMERS));
    }
  }

  private void warn(Checkpoint end) {
    if (end.isEndedIdle()) {
      terminal.say("ended because the server sends nothing new any more; it may ignore 'skip'");
    }
    if (end.gaps() > 0) {
      terminal.say("rows moved faster than they could be read again; customers may be missing");
    } else if (end.moves() > 0) {
      terminal.say("rows moved while they were fetched; they were read again, and none is missing");
    }
    if (end.isShort()) {
      terminal.say(
          "the server counts "
              + end.total()
              + " rows, but "
              + (end.fetched() + end.rejected())
              + " different ones came; customers may be missing");
    }
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
