package io.github.customerkit.json.internal.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits one input into its records, in their order. */
public interface RecordSource {

  /** Returns the next record, or null after the last; the one before is invalid then. */
  @Nullable RawRecord next() throws IOException;
}
