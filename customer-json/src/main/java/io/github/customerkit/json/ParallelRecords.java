package io.github.customerkit.json;

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
 * <p>The thread that asks splits the input into batches, and reads batches itself rather than wait
 * for one that others have begun. It splits only when it is asked, and only so far ahead: who takes
 * the records slowly holds the reading up, not the memory.
 */
final class ParallelRecords implements RecordIterator.Records {

  /** Worth handing to another thread, some 200 customers. */
  private static final int BATCH_SIZE = 1 << 17;

  /** So many batches of usual size for each thread; a single larger one is let through. */
  private static final int BATCHES_AHEAD = 4;

  private static final Batch.Result NOTHING = new Batch.Result(List.of(), null);

  private final RecordSource source;
  private final RecordCheck check;
  private final Executor helpers;
  private final long mostAhead;
  private final Deque<Batch> ahead = new ArrayDeque<>();
  private long sizeAhead;
  private @Nullable Throwable sourceFailure;
  private boolean isSplit;
  private Batch.Result current = NOTHING;
  private Iterator<CustomerRecord> records = current.records().iterator();

  ParallelRecords(RecordSource source, RecordCheck check, int threads, Executor helpers) {
    this.source = source;
    this.check = check;
    this.helpers = helpers;
    this.mostAhead = (long) threads * BATCHES_AHEAD * BATCH_SIZE;
  }

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    while (!records.hasNext()) {
      if (current.failure() != null) {
        throw checked(current.failure());
      }
      splitAhead();
      Batch first = ahead.poll();
      if (first == null) {
        if (sourceFailure != null) {
          throw checked(sourceFailure);
        }
        return null;
      }
      current = resultOf(first);
      sizeAhead -= first.size();
      records = current.records().iterator();
    }
    return records.next();
  }

  /** Throws what need not be declared; gives the only other kind that there is. */
  private static IOException checked(Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return (IOException) failure;
  }

  private void splitAhead() {
    while (!isSplit && sizeAhead < mostAhead) {
      Batch batch = split();
      if (batch != null) {
        ahead.add(batch);
        sizeAhead += batch.size();
        helpers.execute(batch);
      }
    }
  }

  /** The next batch; null if there are no more records before the end or a failure. */
  private @Nullable Batch split() {
    List<RawRecord> raws = new ArrayList<>();
    long size = 0;
    try {
      while (size < BATCH_SIZE) {
        RawRecord raw = source.next();
        if (raw == null) {
          isSplit = true;
          break;
        }
        raws.add(raw);
        size += raw.bytes().length + 1;
      }
    } catch (IOException | RuntimeException | Error failure) {
      sourceFailure = failure;
      isSplit = true;
    }
    return raws.isEmpty() ? null : new Batch(raws, check, size);
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
