package io.github.customerkit.json.internal.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits one input into parts, in their order. */
public interface PartSource {

  /**
   * Returns the next part; null after the last. If the input fails, returns the part before the
   * failure first.
   *
   * @param size the size in bytes that is worth passing to another thread
   */
  @Nullable Part nextPart(int size) throws IOException;

  /** Takes back the memory of a part whose records are all read; the part is not read again. */
  default void reuse(Part part) {}
}
