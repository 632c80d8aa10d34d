package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.CustomerRecord;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads each record on request, in the requesting thread. */
public record SequentialRecords(RecordSource source, RecordCheck check)
    implements RecordIterator.Records {

  @Override
  public @Nullable CustomerRecord next() throws IOException {
    RawRecord raw = source.next();
    return raw == null ? null : check.read(raw);
  }
}
