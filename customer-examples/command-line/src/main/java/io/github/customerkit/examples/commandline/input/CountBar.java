package io.github.customerkit.examples.commandline.input;

import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.report.text.Printable;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how many of something are done, as a bar or as lines, and the waits between requests to a
 * server.
 */
public final class CountBar implements AutoCloseable {

  private static final Duration WORTH_TELLING = Duration.ofSeconds(5);

  private final Terminal terminal;
  private final Message name;
  private final ProgressInput.Line line;
  private final ProgressLines lines;
  private @Nullable ProgressBar bar;

  /** Creates a bar that is not drawn yet, with the name of what it counts. */
  public CountBar(Terminal terminal, Message name) {
    this.terminal = terminal;
    this.name = name;
    line = new ProgressInput.Line(terminal.bars());
    lines = new ProgressLines(terminal);
  }

  /** Shows how many of all are done; the number of all is negative if unknown. */
  public void reached(long done, long all) {
    if (terminal.isInteractive()) {
      ProgressBar drawn = bar();
      drawn.maxHint(all);
      drawn.stepTo(done);
      drawn.setExtraMessage("");
    } else {
      lines.reached(
          () ->
              all < 0
                  ? Message.of("progress", name, done)
                  : Message.of("progress.of", name, done, all));
    }
  }

  /** Shows a wait and its reason; without a bar, only a long wait is worth a message. */
  public void waiting(Reason reason, Duration wait) {
    long seconds = (wait.toMillis() + 999) / 1_000;
    Message waiting = Message.of("progress.waiting", seconds, reason);
    if (terminal.isInteractive()) {
      bar().setExtraMessage(", " + Printable.of(waiting.in(terminal.language())));
    } else if (wait.compareTo(WORTH_TELLING) >= 0) {
      terminal.inform(waiting);
    }
  }

  private ProgressBar bar() {
    if (bar == null) {
      bar =
          ProgressBar.builder()
              .setTaskName(name.in(terminal.language()))
              .setInitialMax(-1)
              .showSpeed()
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(line)
              .build();
    }
    return bar;
  }

  /** Ends the bar, if it was drawn. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      line.close();
    }
  }
}
