package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.PartSource;
import io.github.customerkit.json.internal.input.RawRecord;
import io.github.customerkit.json.internal.input.RecordSource;
import io.github.customerkit.json.internal.problem.UndeclaredThrow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the records of any source, such as the elements of a list, into parts. */
public final class CopiedParts implements PartSource {

  /** The estimated size of a record without its bytes. */
  private static final int RECORD_SIZE = 256;

  private final RecordSource source;
  private final Chunk chunk = new Chunk();
  private @Nullable Throwable failure;

  public CopiedParts(RecordSource source) {
    this.source = source;
  }

  @Override
  public @Nullable Part nextPart(int size) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    long copied = 0;
    try {
      RawRecord record = failure == null ? source.next() : null;
      while (record != null) {
        records.add(chunk.add(record, size));
        copied += record.length() + RECORD_SIZE;
        record = copied < size ? source.next() : null;
      }
    } catch (Throwable thrown) {
      failure = thrown;
    }
    chunk.endPart();
    if (records.isEmpty() && failure != null) {
      throw UndeclaredThrow.<IOException>of(failure);
    }
    return records.isEmpty() ? null : new ListPart(records, copied);
  }
}
