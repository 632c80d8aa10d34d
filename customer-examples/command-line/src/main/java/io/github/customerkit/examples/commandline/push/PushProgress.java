package io.github.customerkit.examples.commandline.push;

import io.github.customerkit.examples.commandline.input.CountBar;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.push.PushCounts;
import io.github.customerkit.examples.push.PushListener;
import io.github.customerkit.examples.push.request.UpdateRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shows the progress of a push, and reports the first refused requests. */
final class PushProgress implements PushListener, AutoCloseable {

  private static final int MAX_LISTED = 20;

  private final Terminal terminal;
  private final CountBar bar;
  private final List<Message> refusals = new ArrayList<>();
  private long refused;

  PushProgress(Terminal terminal) {
    this.terminal = terminal;
    bar = new CountBar(terminal, Message.of("progress.updates"));
  }

  @Override
  public void answered(PushCounts counts) {
    terminal.stop().progress(() -> Message.of("stopped.push", counts.left(), counts.updates()));
    bar.reached(counts.updates() - counts.left(), counts.updates());
  }

  @Override
  public void refused(UpdateRequest request, int status, String words) {
    refused++;
    if (refused <= MAX_LISTED) {
      refusals.add(Message.of("push.refused", request, status, words));
    }
    if (!terminal.isInteractive()) {
      printRefusals();
    }
  }

  private void printRefusals() {
    refusals.forEach(terminal::report);
    refusals.clear();
  }

  @Override
  public void waiting(Reason reason, Duration wait) {
    bar.waiting(reason, wait);
  }

  /** Ends the bar, and reports the refused requests that are not reported yet. */
  @Override
  public void close() {
    bar.close();
    printRefusals();
    if (refused > MAX_LISTED) {
      terminal.report(Message.of("push.more-refused", refused - MAX_LISTED));
    }
  }
}
