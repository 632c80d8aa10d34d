package io.github.customerkit.examples.commandline;

import io.github.customerkit.examples.fetch.Checkpoint;
import io.github.customerkit.examples.fetch.FetchListener;
import io.github.customerkit.examples.fetch.RejectedRow;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Says which rows are rejected, the first ones, and where people watch, how far it has come. */
final class FetchProgress implements FetchListener, AutoCloseable {

  private static final int MOST_TOLD = 20;

  private final Terminal terminal;
  private final WatchedInput.Line line;
  private @Nullable ProgressBar bar;
  private boolean hasBegun;
  private long rejected;

  FetchProgress(Terminal terminal) {
    this.terminal = terminal;
    line = new WatchedInput.Line(terminal.bars());
  }

  @Override
  public void reached(Checkpoint at) {
    if (!hasBegun && at.skip() > 0) {
      terminal.say("going on behind " + at.skip() + " rows of a run that was stopped");
    }
    hasBegun = true;
    rejected = at.rejected();
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
  public void rejected(RejectedRow row, long nth) {
    if (nth <= MOST_TOLD) {
      row.problems().forEach(problem -> terminal.say("row " + row.row() + ": " + problem));
    }
  }

  @Override
  public void waiting(String reason, Duration wait) {
    if (terminal.isInteractive()) {
      bar().setExtraMessage(", waits " + (wait.toMillis() + 999) / 1_000 + " s: " + reason);
    }
  }

  /** Ends the bar, and says how many were rejected beyond those told. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      line.close();
    }
    if (rejected > MOST_TOLD) {
      terminal.say((rejected - MOST_TOLD) + " more rows rejected");
    }
  }
}
