package io.github.customerkit.examples.commandline.diff;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.report.ChangeLines;
import io.github.customerkit.examples.commandline.report.ChangeSummary;
import io.github.customerkit.examples.commandline.scratch.SpillBuffer;
import io.github.customerkit.examples.commandline.terminal.Colours;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.report.text.Printable;
import io.github.customerkit.model.Change;
import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerChanges;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Prints differences for a person: a summary, and the changed fields of each customer. Few
 * differences are held in memory, and many in a temporary file.
 */
final class DifferencesText implements Differences {

  private final Terminal terminal;
  private final ChangeLines lines;
  private final ChangeSummary summary;
  private final SpillBuffer details = SpillBuffer.inTemporaryFolder();
  private final PrintWriter buffered = new PrintWriter(details, false, StandardCharsets.UTF_8);
  private final Colours colours;
  private long changed;
  private long added;
  private long removed;

  DifferencesText(Terminal terminal, Language language, boolean withData) {
    this.terminal = terminal;
    summary = new ChangeSummary(language);
    lines = new ChangeLines(language, withData);
    colours = terminal.colours();
  }

  @Override
  public void changed(CustomerChanges changes) {
    changed++;
    summary.add(changes);
    buffered.println("~ " + Printable.of(lines.name(changes.getAfter())));
    lines.print(changes, colours, buffered);
  }

  @Override
  public void added(Customer customer) {
    added++;
    print(Change.Kind.ADDED, customer);
  }

  @Override
  public void removed(Customer customer) {
    removed++;
    print(Change.Kind.REMOVED, customer);
  }

  private void print(Change.Kind kind, Customer customer) {
    buffered.println(colours.of(kind.sign() + " " + Printable.of(lines.name(customer))));
  }

  @Override
  public void end() {
    summary.print("customers", terminal);
    buffered.flush();
    details.copyTo(terminal.out());
    terminal.print(Message.of("diff.sum", changed, added, removed));
  }

  @Override
  public void close() {
    details.close();
  }
}
