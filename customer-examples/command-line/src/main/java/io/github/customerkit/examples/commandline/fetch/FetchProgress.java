package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.input.CountBar;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.report.Language;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.RejectedRow;
import java.time.Duration;

/** Shows the progress of a fetch, and reports its rejected rows at the end. */
final class FetchProgress implements FetchListener, AutoCloseable {

  private final Terminal terminal;
  private final CountBar bar;
  private final Language language;
  private final FirstRejects rejects;
  private boolean hasBegun;

  FetchProgress(Terminal terminal, Language language) {
    this.language = language;
    this.terminal = terminal;
    rejects = new FirstRejects(terminal, language);
    bar = new CountBar(terminal, "customers");
  }

  @Override
  public void reached(Checkpoint at) {
    if (!hasBegun && at.skip() > 0) {
      terminal.inform("resuming after " + at.skip() + " rows of an interrupted run");
    }
    hasBegun = true;
    terminal
        .stop()
        .progress(
            () ->
                "stopped after "
                    + at.skip()
                    + " rows, which are stored; run the same command (without --restart) to"
                    + " resume");
    bar.reached(at.skip(), at.total() == null ? -1 : Math.max(at.total(), at.skip()));
  }

  @Override
  public void rejected(RejectedRow row) {
    rejects.add(language.row(row.row()), row.problems());
    if (!terminal.isInteractive()) {
      rejects.printFirst();
    }
  }

  @Override
  public void waiting(String reason, Duration wait) {
    bar.waiting(reason, wait);
  }

  /** Ends the bar, and reports the rejected rows. */
  @Override
  public void close() {
    bar.close();
    rejects.print("rows");
  }
}
