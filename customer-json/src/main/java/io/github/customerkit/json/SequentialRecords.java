package io.github.customerkit.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads each record when it is asked for, in the thread that asks. */
record SequentialRecords(RecordSource source, RecordCheck check) implements RecordIterator.Records {

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    RawRecord raw = source.next();
    return raw == null ? null : check.read(raw);
  }
}
