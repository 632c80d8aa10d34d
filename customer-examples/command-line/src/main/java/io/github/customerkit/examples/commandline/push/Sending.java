package io.github.customerkit.examples.commandline.push;

import io.github.customerkit.examples.commandline.failure.OutputFailure;
import io.github.customerkit.examples.commandline.failure.Stopped;
import io.github.customerkit.examples.commandline.language.Message;
import io.github.customerkit.examples.commandline.terminal.Terminal;
import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.UpdateClient;
import io.github.customerkit.examples.push.Push;
import io.github.customerkit.examples.push.PushOptions;
import io.github.customerkit.examples.push.PushPlan;
import io.github.customerkit.examples.push.journal.Journal;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks an input, and sends it if every line is valid.
 *
 * @param terminal where to report progress and failures
 * @param options how to send
 * @param client sends the requests
 * @param server the server that the client sends to
 */
record Sending(Terminal terminal, PushOptions options, UpdateClient client, BaseUrl server) {

  /** Returns the report; null if the input could not be read, which is reported. */
  @Nullable PushReport send(PushInput input, Path file) {
    try (Journal journal = OutputFailure.naming(file, () -> Journal.open(file))) {
      PushPlan plan = input.plan(options, journal.state());
      if (plan == null) {
        return null;
      }
      journal.state().requireOwner(file.toString(), plan.input(), server);
      return plan.invalid() > 0 || plan.toSend().updates() == 0
          ? PushReport.ofNothing(plan)
          : send(plan, input, journal, file);
    }
  }

  private PushReport send(PushPlan plan, PushInput input, Journal journal, Path file) {
    try (PushProgress progress = new PushProgress(terminal)) {
      Push push = new Push(options, plan, client, progress);
      progress.answered(push.counts());
      boolean isComplete = run(push, input, journal, file);
      return new PushReport(plan, push.counts(), false, isComplete);
    }
  }

  /** Reports a failure, and returns false: the counts so far are then reported, too. */
  private boolean run(Push push, PushInput input, Journal journal, Path file) {
    try {
      return input.readAgain(in -> push.run(in, journal, server));
    } catch (TransferFailure e) {
      terminal.report(Message.of(e.reason()));
    } catch (UncheckedIOException e) {
      Stopped.check();
      terminal.report(OutputFailure.of(file, e.getCause()).message());
    }
    return false;
  }
}
