package io.github.customerkit.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits one input into its records, in their order. */
interface RecordSource {

  /** The next record, or null after the last. */
  @Nullable RawRecord next() throws IOException;
}
