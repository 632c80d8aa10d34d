package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.PartSource;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.problem.UndeclaredThrow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Reads records in several threads and returns them in the order of the input.
 *
 * <p>The requesting thread splits the input into batches, and reads batches itself instead of
 * waiting for one that another thread reads. It splits only on request, and only a bounded amount
 * ahead, so that a slow consumer blocks the reading instead of filling the memory.
 */
public final class ParallelRecords implements RecordIterator.Records {

  /** The number of batches per thread, unless they exceed the bytes that may be read ahead. */
  private static final int BATCHES_AHEAD = 4;

  /**
   * The size worth passing to another thread: about 90 customers, or with many threads about 3. It
   * is the usual size of the input's buffer, so that a part is copied only once.
   */
  private static final int MAX_BATCH = 1 << 16;

  private static final int MIN_BATCH = 1 << 11;

  /** For all threads together; only a single larger record may exceed it. */
  private static final int MAX_AHEAD = 1 << 21;

  /** The maximum bytes of problems for each byte of records read ahead. */
  private static final int PROBLEM_RATIO = 2;

  private static final Batch.Result NOTHING = new Batch.Result(List.of(), () -> null, null);

  private final PartSource source;
  private final RecordCheck check;
  private final Executor helpers;
  private final int batchSize;
  private final long maxAhead;
  private final Deque<Batch> ahead = new ArrayDeque<>();
  private long sizeAhead;
  private @Nullable Throwable sourceFailure;
  private boolean isSplit;

  /** The number of records and lines before the returned batch that it does not count. */
  private long number;

  private long lines;

  private @Nullable Part part;
  private Batch.Result current = NOTHING;
  private Iterator<CustomerRecord> records = current.records().iterator();

  public ParallelRecords(PartSource source, RecordCheck check, int threads, Executor helpers) {
    this.source = source;
    this.check = check;
    this.helpers = helpers;
    int batches = threads * BATCHES_AHEAD;
    this.batchSize = Math.max(Math.min(MAX_AHEAD / batches, MAX_BATCH), MIN_BATCH);
    this.maxAhead = Math.min((long) batches * batchSize, MAX_AHEAD);
  }

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    while (!records.hasNext()) {
      if (current.failure() != null) {
        throw UndeclaredThrow.<IOException>of(current.failure());
      }
      RawRecord rest = current.rest().next();
      if (rest != null) {
        return placed(check.read(rest));
      }
      // The returned batch may be large, and must not be held while more is read.
      take(NOTHING);
      endPart();
      splitAhead();
      Batch first = ahead.poll();
      if (first == null) {
        if (sourceFailure != null) {
          throw UndeclaredThrow.<IOException>of(sourceFailure);
        }
        return null;
      }
      take(resultOf(first));
      part = first.part();
      sizeAhead -= part.size();
    }
    return placed(records.next());
  }

  private void take(Batch.Result result) {
    current = result;
    records = result.records().iterator();
  }

  private void endPart() {
    if (part != null) {
      number += part.number();
      lines += part.lines();
      source.reuse(part);
      part = null;
    }
  }

  /** Returns a record of the current part with its place in the input. */
  private CustomerRecord placed(CustomerRecord read) {
    Long line = read.getLine();
    return lines == 0 || line == null
        ? read
        : CustomerRecord.builder()
            .number(number + read.getNumber())
            .line(lines + line)
            .byteOffset(read.getByteOffset())
            .customer(read.getCustomer())
            .problems(read.getProblems())
            .rawBytes(read.getRawBytes())
            .build();
  }

  private void splitAhead() {
    while (!isSplit && sizeAhead < maxAhead) {
      Part next = split();
      if (next != null) {
        Batch batch = new Batch(next, check, (long) batchSize * PROBLEM_RATIO);
        ahead.add(batch);
        sizeAhead += next.size();
        // Checking takes many times the memory of a record, so a large one waits for the requesting
        // thread.
        if (next.size() < 2L * batchSize) {
          helpers.execute(batch);
        }
      }
    }
  }

  /** Returns the next part; null at the end or after a failure. */
  private @Nullable Part split() {
    Part next = null;
    try {
      next = source.nextPart(batchSize);
    } catch (Throwable failure) {
      sourceFailure = failure;
    }
    isSplit = next == null;
    return next;
  }

  private Batch.Result resultOf(Batch first) {
    while (!first.isDone()) {
      Batch idle = first.isBegun() ? firstIdle() : first;
      if (idle == null) {
        break;
      }
      idle.run();
    }
    return first.result();
  }

  private @Nullable Batch firstIdle() {
    for (Batch batch : ahead) {
      if (!batch.isBegun()) {
        return batch;
      }
    }
    return null;
  }
}
