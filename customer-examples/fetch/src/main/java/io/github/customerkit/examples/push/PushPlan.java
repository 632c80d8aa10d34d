package io.github.customerkit.examples.push;

import io.github.customerkit.examples.fetch.api.Reason;
import io.github.customerkit.examples.push.request.UpdateFingerprint;
import io.github.customerkit.examples.push.request.UpdateOperation;
import io.github.customerkit.examples.push.request.UpdateRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The result of checking an input: what would be sent, and the lines that are not updates. */
public final class PushPlan {

  /**
   * The requests of one operation.
   *
   * @param updates the number of lines
   * @param requests the number of requests
   * @param profiles the number of updated profiles; a profile of several requests counts in each
   */
  public record Counts(long updates, long requests, long profiles) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(UpdateRequest request) {
      return new Counts(updates + request.lines(), requests + 1, profiles + request.profiles());
    }
  }

  /**
   * A line that is not an update.
   *
   * @param line its number, from 1
   * @param reason what was expected, without data
   */
  public record Invalid(long line, Reason reason) {}

  private static final int MAX_LISTED = 20;

  private final Map<UpdateOperation, Counts> operations = new EnumMap<>(UpdateOperation.class);
  private final List<Invalid> firstInvalid = new ArrayList<>();
  private UpdateFingerprint input = new UpdateFingerprint("", 0);
  private long invalid;
  private long sent;
  private long refused;

  PushPlan() {}

  void add(UpdateRequest request) {
    operations.merge(request.operation(), Counts.NONE.plus(request), PushPlan::sum);
  }

  private static Counts sum(Counts one, Counts other) {
    return new Counts(
        one.updates() + other.updates(),
        one.requests() + other.requests(),
        one.profiles() + other.profiles());
  }

  void addInvalid(long line, Reason reason) {
    invalid++;
    if (invalid <= MAX_LISTED) {
      firstInvalid.add(new Invalid(line, reason));
    }
  }

  void addAnswered(boolean isRefused) {
    sent += isRefused ? 0 : 1;
    refused += isRefused ? 1 : 0;
  }

  void end(UpdateFingerprint fingerprint) {
    input = fingerprint;
  }

  /** Returns the fingerprint of the input. */
  public UpdateFingerprint input() {
    return input;
  }

  /** Returns the requests to send, by operation; operations without requests are absent. */
  public Map<UpdateOperation, Counts> operations() {
    return Collections.unmodifiableMap(operations);
  }

  /** Returns all requests to send. */
  public Counts toSend() {
    return operations.values().stream().reduce(Counts.NONE, PushPlan::sum);
  }

  /** Returns the number of lines that are not updates. */
  public long invalid() {
    return invalid;
  }

  /** Returns the first twenty lines that are not updates. */
  public List<Invalid> firstInvalid() {
    return List.copyOf(firstInvalid);
  }

  /** Returns the number of updates that earlier runs sent. */
  public long sent() {
    return sent;
  }

  /** Returns the number of updates that the server refused in earlier runs, not to send again. */
  public long refused() {
    return refused;
  }

  /** Returns the number of all updates of the input. */
  public long updates() {
    return sent + refused + toSend().updates();
  }
}
