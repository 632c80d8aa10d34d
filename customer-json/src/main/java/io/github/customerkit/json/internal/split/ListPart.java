package io.github.customerkit.json.internal.split;

import io.github.customerkit.json.internal.input.Part;
import io.github.customerkit.json.internal.input.RawRecord;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that are already split. */
public final class ListPart implements Part {

  private final Iterator<RawRecord> records;
  private final long size;
  private final long number;
  private final long lines;

  /** Creates a part whose records have their numbers in the input. */
  public ListPart(List<RawRecord> records, long size) {
    this(records, size, 0, 0);
  }

  ListPart(List<RawRecord> records, long size, long number, long lines) {
    this.records = records.iterator();
    this.size = size;
    this.number = number;
    this.lines = lines;
  }

  @Override
  public @Nullable RawRecord next() {
    return records.hasNext() ? records.next() : null;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long lines() {
    return lines;
  }
}
