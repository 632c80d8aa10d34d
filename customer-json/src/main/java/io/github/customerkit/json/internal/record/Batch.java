package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Consecutive records, read by the first thread that takes them. */
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
      List<CustomerRecord> records, List<RawRecord> rest, @Nullable Throwable failure) {}

  /** The estimated bytes of a problem without its texts, and of each character in these. */
  private static final int PROBLEM_SIZE = 200;

  private static final int CHARACTER_SIZE = 2;

  private final List<RawRecord> raws;
  private final RecordCheck check;
  private final long size;
  private final long maxProblemSize;
  private final AtomicBoolean isBegun = new AtomicBoolean();
  private final CompletableFuture<Result> result = new CompletableFuture<>();

  /**
   * Creates a batch of records.
   *
   * @param size their size in bytes
   * @param maxProblemSize the maximum bytes of their problems before they are requested
   */
  public Batch(List<RawRecord> raws, RecordCheck check, long size, long maxProblemSize) {
    this.raws = raws;
    this.check = check;
    this.size = size;
    this.maxProblemSize = maxProblemSize;
  }

  public long size() {
    return size;
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
      for (RawRecord raw : raws) {
        RecordReader.Result shape = check.shape(raw);
        if (problemSize + sizeOf(shape.problems()) > maxProblemSize) {
          return withRest(records);
        }
        // Called once for each customer: the record is kept from here on, whatever its size.
        CustomerRecord record = check.judge(raw, shape);
        records.add(record);
        problemSize += sizeOf(record.getProblems());
        if (problemSize > maxProblemSize) {
          return withRest(records);
        }
      }
    } catch (Throwable failure) {
      // Includes checked exceptions: a check can throw them undeclared, and the requesting thread
      // waits.
      return new Result(records, List.of(), failure);
    }
    return new Result(records, List.of(), null);
  }

  private Result withRest(List<CustomerRecord> records) {
    return new Result(records, raws.subList(records.size(), raws.size()), null);
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
