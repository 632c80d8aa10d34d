package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.model.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A part of an input, read by the first thread that takes it. */
public final class Batch implements Runnable {

  /**
   * The result of reading a batch.
   *
   * @param records the records that were read
   * @param rest the records after them, which are read only when requested, because the problems of
   *     the others fill the memory; empty after a failure
   * @param failure the exception of the next record's check
   */
  public record Result(
      List<CustomerRecord> records, RecordSource rest, @Nullable Throwable failure) {}

  /** The estimated bytes of a problem without its texts, and of each character in these. */
  private static final int PROBLEM_SIZE = 200;

  private static final int CHARACTER_SIZE = 2;

  private final Part part;
  private final RecordCheck check;
  private final long maxProblemSize;
  private final AtomicBoolean isBegun = new AtomicBoolean();
  private final CompletableFuture<Result> result = new CompletableFuture<>();

  /**
   * Creates a batch of records.
   *
   * @param maxProblemSize the maximum bytes of their problems before they are requested
   */
  public Batch(Part part, RecordCheck check, long maxProblemSize) {
    this.part = part;
    this.check = check;
    this.maxProblemSize = maxProblemSize;
  }

  /** Returns the part; its counts are known when its records are returned. */
  public Part part() {
    return part;
  }

  public boolean isBegun() {
    return isBegun.get();
  }

  public boolean isDone() {
    return result.isDone();
  }

  /** Waits until the batch is read, and returns the result. */
  public Result result() {
    return result.join();
  }

  @Override
  public void run() {
    if (isBegun.compareAndSet(false, true)) {
      result.complete(read());
    }
  }

  private Result read() {
    List<CustomerRecord> records = new ArrayList<>();
    long problemSize = 0;
    try {
      for (RawRecord raw = part.next(); raw != null; raw = part.next()) {
        RecordReader.Result shape = check.shape(raw);
        if (problemSize + sizeOf(shape.problems()) > maxProblemSize) {
          return new Result(records, rest(raw), null);
        }
        // Called once for each customer: the record is kept from here on, whatever its size.
        CustomerRecord record = check.judge(raw, shape);
        records.add(record);
        problemSize += sizeOf(record.getProblems());
        if (problemSize > maxProblemSize) {
          return new Result(records, part, null);
        }
      }
    } catch (Throwable failure) {
      // Includes checked exceptions: a check can throw them undeclared, and the requesting thread
      // waits.
      return new Result(records, () -> null, failure);
    }
    return new Result(records, part, null);
  }

  private RecordSource rest(RawRecord first) {
    Deque<RawRecord> left = new ArrayDeque<>(List.of(first));
    return () -> left.isEmpty() ? part.next() : left.poll();
  }

  private static long sizeOf(List<Problem> problems) {
    long size = 0;
    for (Problem problem : problems) {
      int characters = problem.getPointer().length() + problem.getMessage().length();
      size += PROBLEM_SIZE + (long) CHARACTER_SIZE * characters;
    }
    return size;
  }
}
