package io.github.customerkit.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one input, in their order. */
interface RecordSource {

  /** The next record, or null after the last. */
  @Nullable CustomerRecord next() throws IOException;
}
