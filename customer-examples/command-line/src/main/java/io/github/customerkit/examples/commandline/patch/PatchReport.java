package io.github.customerkit.examples.commandline.patch;

import io.github.customerkit.examples.commandline.option.FailOverOption;
import io.github.customerkit.examples.commandline.output.UpdateRequests;
import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.json.request.CustomerProfileUpdate;
import io.github.customerkit.model.CustomerChanges;
import java.io.PrintWriter;
import java.util.List;

/** Reports the change that each row makes: for a person, or as requests. */
final class PatchReport {

  private final Terminal terminal;
  private final PrintWriter out;
  private final boolean asRequests;
  private final UpdateRequests requests;
  private long rows;
  private long changed;
  private long created;
  private long refused;

  PatchReport(Terminal terminal, boolean asRequests) {
    this.terminal = terminal;
    this.asRequests = asRequests;
    out = terminal.out();
    requests = new UpdateRequests(out);
  }

  void changed(long line, String who, CustomerChanges changes, CustomerProfileUpdate update) {
    rows++;
    if (update.isEmpty()) {
      return;
    }
    changed++;
    if (asRequests) {
      requests.add(update);
    } else {
      out.println("line " + line + ": " + who);
      changes
          .toLines()
          .forEach(change -> out.println("    " + terminal.colours().ofChange(change)));
    }
  }

  void created(long line, CustomerProfileUpdate update) {
    rows++;
    created++;
    if (asRequests) {
      requests.add(update);
    } else {
      out.println("line " + line + ": " + terminal.colours().of("+ a new profile"));
    }
  }

  void refused(long line, List<String> reasons) {
    rows++;
    refused++;
    for (String reason : reasons) {
      if (asRequests) {
        terminal.report("line " + line + ": " + reason);
      } else {
        out.println(
            "line " + line + ": " + terminal.colours().of("! refused: " + Printable.of(reason)));
      }
    }
  }

  /** Prints the rest; returns whether more rows were refused than tolerated. */
  boolean end(FailOverOption tolerated) {
    requests.end();
    String sum =
        rows
            + (rows == 1 ? " row: " : " rows: ")
            + changed
            + " changed, "
            + created
            + " new, "
            + (rows - changed - created - refused)
            + " unchanged, "
            + refused
            + " refused";
    if (asRequests) {
      terminal.inform(sum);
    } else {
      out.println(sum);
    }
    return tolerated.isExceeded(refused, rows);
  }
}
