package io.github.customerkit.examples.commandline.fetch;

import io.github.customerkit.examples.commandline.input.ProgressInput;
import io.github.customerkit.examples.commandline.report.FirstRejects;
import io.github.customerkit.examples.commandline.terminal.Printable;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.row.Checkpoint;
import io.github.customerkit.examples.fetch.row.FetchListener;
import io.github.customerkit.examples.fetch.row.RejectedRow;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a fetch, and reports its rejected rows at the end. */
final class FetchProgress implements FetchListener, AutoCloseable {

  private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

  private final Terminal terminal;
  private final ProgressInput.Line line;
  private @Nullable ProgressBar bar;
  private final FirstRejects rejects;
  private boolean hasBegun;

  FetchProgress(Terminal terminal) {
    this.terminal = terminal;
    rejects = new FirstRejects(terminal);
    line = new ProgressInput.Line(terminal.bars());
  }

  @Override
  public void reached(Checkpoint at) {
    if (!hasBegun && at.skip() > 0) {
      terminal.report("resuming after " + at.skip() + " rows of an interrupted run");
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
    if (terminal.isInteractive()) {
      ProgressBar drawn = bar();
      drawn.maxHint(at.total() == null ? -1 : Math.max(at.total(), at.skip()));
      drawn.stepTo(at.skip());
      drawn.setExtraMessage("");
    }
  }

  private ProgressBar bar() {
    if (bar == null) {
      bar =
          ProgressBar.builder()
              .setTaskName("customers")
              .setInitialMax(-1)
              .showSpeed()
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(line)
              .build();
    }
    return bar;
  }

  @Override
  public void rejected(RejectedRow row) {
    rejects.add("row " + row.row(), row.problems());
    if (!terminal.isInteractive()) {
      rejects.printFirst();
    }
  }

  @Override
  public void waiting(String reason, Duration wait) {
    if (terminal.isInteractive()) {
      bar()
          .setExtraMessage(
              ", waiting " + (wait.toMillis() + 999) / 1_000 + " s: " + Printable.of(reason));
    } else if (wait.compareTo(WORTH_TELLING) >= 0) {
      terminal.report("waiting " + (wait.toMillis() + 999) / 1_000 + " s: " + reason);
    }
  }

  /** Ends the bar, and reports the rejected rows. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      line.close();
    }
    rejects.print("rows rejected");
  }
}
