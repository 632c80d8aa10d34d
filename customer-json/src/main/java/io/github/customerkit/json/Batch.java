package io.github.customerkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Some records that follow each other, read by the first thread that begins with them. */
final class Batch implements Runnable {

  /**
   * What reading gave.
   *
   * @param records the records up to the one whose check failed, if one did
   * @param failure what the check threw
   */
  record Result(List<CustomerRecord> records, @Nullable Throwable failure) {}

  private final List<RawRecord> raws;
  private final RecordCheck check;
  private final long size;
  private final AtomicBoolean isBegun = new AtomicBoolean();
  private final CompletableFuture<Result> result = new CompletableFuture<>();

  /** The size is in bytes. */
  Batch(List<RawRecord> raws, RecordCheck check, long size) {
    this.raws = raws;
    this.check = check;
    this.size = size;
  }

  long size() {
    return size;
  }

  boolean isBegun() {
    return isBegun.get();
  }

  boolean isDone() {
    return result.isDone();
  }

  /** Waits for the thread that has begun. */
  Result result() {
    return result.join();
  }

  @Override
  public void run() {
    if (isBegun.compareAndSet(false, true)) {
      result.complete(read());
    }
  }

  private Result read() {
    List<CustomerRecord> records = new ArrayList<>(raws.size());
    try {
      for (RawRecord raw : raws) {
        records.add(check.read(raw));
      }
    } catch (RuntimeException | Error failure) {
      return new Result(records, failure);
    }
    return new Result(records, null);
  }
}
