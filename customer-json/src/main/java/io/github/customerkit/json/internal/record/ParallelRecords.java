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
 * Reads records in several threads and gives them in the order of the input.
 *
 * <p>The asking thread splits the input into batches, and reads batches itself rather than wait for
 * one that others have begun. It splits only when it is asked, and only so far ahead: a slow
 * consumer blocks the reading, and does not fill the memory.
 */
public final class ParallelRecords implements RecordIterator.Records {

  /** The batches for each thread, unless they are more bytes than may be read ahead. */
  private static final int BATCHES_AHEAD = 4;

  /** Worth handing to another thread: some 200 customers, or with many threads some 10. */
  private static final int LARGEST_BATCH = 1 << 17;

  private static final int SMALLEST_BATCH = 1 << 11;

  /** For all threads together; only a single record that is larger may exceed it. */
  private static final int MOST_AHEAD = 1 << 21;

  /** The size of a record beside its bytes, about. */
  private static final int RECORD_SIZE = 256;

  /** The bytes of problems that are kept for each byte of records read ahead. */
  private static final int PROBLEM_RATIO = 2;

  private static final Batch.Result NOTHING = new Batch.Result(List.of(), List.of(), null);

  private final RecordSource source;
  private final RecordCheck check;
  private final Executor helpers;
  private final int batchSize;
  private final long mostAhead;
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
    this.batchSize = Math.max(Math.min(MOST_AHEAD / batches, LARGEST_BATCH), SMALLEST_BATCH);
    this.chunk = new Chunk(batchSize);
    this.mostAhead = Math.min((long) batches * batchSize, MOST_AHEAD);
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
      // What was given may be large, and must not be held while more is read.
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
    while (!isSplit && sizeAhead < mostAhead) {
      Batch batch = split();
      if (batch != null) {
        ahead.add(batch);
        sizeAhead += batch.size();
        // Checking takes many times the memory of a record; a large one waits for the asking
        // thread.
        if (batch.size() < 2L * batchSize) {
          helpers.execute(batch);
        }
      }
    }
  }

  /** Returns the next batch; null if there are no more records before the end or a failure. */
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
