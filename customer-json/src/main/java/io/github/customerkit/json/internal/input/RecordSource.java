package io.github.customerkit.json.internal.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits one input into its records, in their order. */
public interface RecordSource {

  /** Returns the next record, which invalidates the one before; null after the last. */
  @Nullable RawRecord next() throws IOException;
}
