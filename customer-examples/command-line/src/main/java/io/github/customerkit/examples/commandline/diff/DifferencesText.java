package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.io.PrintWriter;

/** Prints differences for a person: the changed fields of each customer, without values. */
final class DifferencesText implements Differences {

  private final PrintWriter out;
  private final Colours colours;
  private long changed;
  private long added;
  private long removed;

  DifferencesText(Terminal terminal) {
    out = terminal.out();
    colours = terminal.colours();
  }

  @Override
  public void changed(CustomerChanges changes) {
    changed++;
    out.println("~ customer " + changes.getAfter().getId());
    changes.toLines().forEach(line -> out.println("    " + colours.ofChange(line)));
  }

  @Override
  public void added(Customer customer) {
    added++;
    out.println(colours.of(Change.Kind.ADDED.sign() + " customer " + customer.getId()));
  }

  @Override
  public void removed(Customer customer) {
    removed++;
    out.println(colours.of(Change.Kind.REMOVED.sign() + " customer " + customer.getId()));
  }

  @Override
  public void end() {
    out.println(changed + " changed, " + added + " added, " + removed + " removed");
  }
}
