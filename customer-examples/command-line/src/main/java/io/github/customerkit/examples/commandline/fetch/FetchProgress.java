package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.input.CountBar;
import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.api.Reason;
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
    bar = new CountBar(terminal, Message.of("progress.customers"));
  }

  @Override
  public void reached(Checkpoint at) {
    if (!hasBegun && at.skip() > 0) {
      terminal.inform(Message.of("fetch.resumed", at.skip()));
    }
    hasBegun = true;
    terminal.stop().progress(() -> Message.of("stopped.fetch", at.skip()));
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
  public void waiting(Reason reason, Duration wait) {
    bar.waiting(reason, wait);
  }

  /** Ends the bar, and reports the rejected rows. */
  @Override
  public void close() {
    bar.close();
    rejects.print("rows");
  }
}
