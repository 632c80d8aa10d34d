package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.UndeclaredThrow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
   * The size worth passing to another thread: about 200 customers, or with many threads about 10.
   */
  private static final int MAX_BATCH = 1 << 17;

  private static final int MIN_BATCH = 1 << 11;

  /** For all threads together; only a single larger record may exceed it. */
  private static final int MAX_AHEAD = 1 << 21;

  /** The estimated size of a record without its bytes. */
  private static final int RECORD_SIZE = 256;

  /** The maximum bytes of problems for each byte of records read ahead. */
  private static final int PROBLEM_RATIO = 2;

  private static final Batch.Result NOTHING = new Batch.Result(List.of(), List.of(), null);

  private final RecordSource source;
  private final RecordCheck check;
  private final Executor helpers;
  private final int batchSize;
  private final long maxAhead;
  private final Deque<Batch> ahead = new ArrayDeque<>();
  private final Chunk chunk;
  private long sizeAhead;
  private @Nullable Throwable sourceFailure;
  private boolean isSplit;
  private Batch.Result current = NOTHING;
  private Iterator<CustomerRecord> records = current.records().iterator();
  private Iterator<RawRecord> rest = current.rest().iterator();

  public ParallelRecords(RecordSource source, RecordCheck check, int threads, Executor helpers) {
    this.source = source;
    this.check = check;
    this.helpers = helpers;
    int batches = threads * BATCHES_AHEAD;
    this.batchSize = Math.max(Math.min(MAX_AHEAD / batches, MAX_BATCH), MIN_BATCH);
    this.chunk = new Chunk(batchSize);
    this.maxAhead = Math.min((long) batches * batchSize, MAX_AHEAD);
  }

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    while (!records.hasNext()) {
      if (current.failure() != null) {
        throw UndeclaredThrow.<IOException>of(current.failure());
      }
      if (rest.hasNext()) {
        return check.read(rest.next());
      }
      // The returned batch may be large, and must not be held while more is read.
      take(NOTHING);
      splitAhead();
      Batch first = ahead.poll();
      if (first == null) {
        if (sourceFailure != null) {
          throw UndeclaredThrow.<IOException>of(sourceFailure);
        }
        return null;
      }
      take(resultOf(first));
      sizeAhead -= first.size();
    }
    return records.next();
  }

  private void take(Batch.Result result) {
    current = result;
    records = result.records().iterator();
    rest = result.rest().iterator();
  }

  private void splitAhead() {
    while (!isSplit && sizeAhead < maxAhead) {
      Batch batch = split();
      if (batch != null) {
        ahead.add(batch);
        sizeAhead += batch.size();
        // Checking takes many times the memory of a record, so a large one waits for the requesting
        // thread.
        if (batch.size() < 2L * batchSize) {
          helpers.execute(batch);
        }
      }
    }
  }

  /** Returns the next batch; null at the end or after a failure. */
  private @Nullable Batch split() {
    List<RawRecord> raws = new ArrayList<>();
    long size = 0;
    try {
      while (size < batchSize) {
        RawRecord raw = source.next();
        if (raw == null) {
          isSplit = true;
          break;
        }
        raws.add(chunk.add(raw));
        size += raw.length() + RECORD_SIZE;
      }
    } catch (Throwable failure) {
      sourceFailure = failure;
      isSplit = true;
    }
    chunk.endBatch();
    return raws.isEmpty() ? null : new Batch(raws, check, size, (long) batchSize * PROBLEM_RATIO);
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
