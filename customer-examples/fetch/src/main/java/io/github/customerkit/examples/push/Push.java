package io.github.customerkit.examples.push;

import io.github.customerkit.examples.fetch.api.BaseUrl;
import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.fetch.api.TransferFailure;
import io.github.customerkit.examples.fetch.http.ServerMessage;
import io.github.customerkit.examples.fetch.http.UpdateClient;
import io.github.customerkit.examples.fetch.http.UpdateClient.Answer;
import io.github.customerkit.examples.push.journal.Journal;
import io.github.customerkit.examples.push.journal.JournalState;
import io.github.customerkit.examples.push.request.ServerWords;
import io.github.customerkit.examples.push.request.UpdateFingerprint;
import io.github.customerkit.examples.push.request.UpdateReader;
import io.github.customerkit.examples.push.request.UpdateRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * Sends the updates of an input, one request at a time and in their order, and records each answer
 * in a journal before the next request.
 */
public final class Push {

  private final PushOptions options;
  private final PushPlan plan;
  private final UpdateClient client;
  private final PushListener listener;
  private long sent;
  private long refused;

  /**
   * Creates a push, without sending a request.
   *
   * @param options how to send; not null
   * @param plan the plan of the same input with these options; not null
   * @param client sends the requests; not null
   * @param listener receives progress, refusals and waits; not null
   */
  public Push(PushOptions options, PushPlan plan, UpdateClient client, PushListener listener) {
    this.options = options;
    this.plan = plan;
    this.client = client;
    this.listener = listener;
  }

  /**
   * Checks every line of an input, and counts the requests to send.
   *
   * @param in the input, which stays open; not null
   * @param options how to send; not null
   * @param state what earlier runs sent; not null
   * @return the plan; not null
   * @throws IOException if the input cannot be read
   */
  public static PushPlan plan(InputStream in, PushOptions options, JournalState state)
      throws IOException {
    PushPlan plan = new PushPlan();
    UpdateReader.Handler counting =
        new UpdateReader.Handler() {
          @Override
          public boolean isPending(long line) {
            boolean isPending = Push.isPending(line, options, state);
            if (!isPending) {
              plan.addAnswered(state.isRefused(line));
            }
            return isPending;
          }

          @Override
          public void request(UpdateRequest request) {
            plan.add(request);
          }

          @Override
          public void invalid(long line, Reason reason) {
            plan.addInvalid(line, reason);
          }
        };
    plan.end(UpdateReader.read(in, Long.MAX_VALUE, options.isBulk(), counting));
    return plan;
  }

  /**
   * Sends the requests that have no answer yet.
   *
   * @param in the input from its start, as it was when it was planned; stays open; not null
   * @param journal the open journal; not null
   * @param server the server that the client sends to; not null
   * @throws IOException if the input cannot be read
   * @throws TransferFailure if a request gets no answer, or the input has changed; answered
   *     requests stay recorded
   */
  public void run(InputStream in, Journal journal, BaseUrl server) throws IOException {
    if (plan.invalid() > 0) {
      throw new IllegalArgumentException("the input has invalid lines");
    }
    Journal.Session session = journal.begin(plan.input(), server);
    JournalState state = journal.state();
    UpdateReader.Handler sending =
        new UpdateReader.Handler() {
          @Override
          public boolean isPending(long line) {
            return Push.isPending(line, options, state);
          }

          @Override
          public void request(UpdateRequest request) {
            send(request, session);
          }

          @Override
          public void invalid(long line, Reason reason) {
            throw changed();
          }
        };
    long most = plan.input().bytes();
    UpdateFingerprint read = UpdateReader.read(in, most, options.isBulk(), sending);
    if (!read.equals(plan.input())) {
      throw changed();
    }
  }

  private static boolean isPending(long line, PushOptions options, JournalState state) {
    return !state.isSent(line) && (options.isRetryingRefused() || !state.isRefused(line));
  }

  private static TransferFailure changed() {
    return new TransferFailure("input-changed");
  }

  private void send(UpdateRequest request, Journal.Session session) {
    Answer answer = answer(request, session.idempotencyKey(request));
    session.record(request, answer.status());
    if (answer.isRefusal()) {
      refused += request.lines();
      String words = ServerMessage.words(ServerWords.withoutData(answer.reason(), request));
      listener.refused(request, answer.status(), words);
    } else {
      sent += request.lines();
    }
    listener.answered(counts());
  }

  private Answer answer(UpdateRequest request, String idempotencyKey) {
    try {
      return client.send(
          request.operation().method(), request.path(), request.body(), idempotencyKey, listener);
    } catch (TransferFailure e) {
      throw new TransferFailure("stopped-at", request, e.reason());
    }
  }

  /**
   * Returns how far the input is sent, even if the run has failed.
   *
   * @return the counts; not null
   */
  public PushCounts counts() {
    return new PushCounts(
        plan.updates(),
        plan.sent(),
        sent,
        plan.refused() + refused,
        client.requests(),
        client.retries());
  }
}
