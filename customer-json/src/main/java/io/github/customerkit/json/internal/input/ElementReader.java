package io.github.customerkit.json.internal.input;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of one input's lists in place. Keeps elements that are read ahead to detect
 * the format of the input, so that none is read twice.
 */
public final class ElementReader {

  private record Ahead(long offset, ReadElement element) {}

  private final FastReader reader;
  private final Deque<Ahead> ahead = new ArrayDeque<>();

  public ElementReader(FastReader reader) {
    this.reader = reader;
  }

  /**
   * Reads an element ahead.
   *
   * @param offset where it begins in the input, after the elements already read ahead
   * @return its number of bytes; 0 if it cannot be read in place
   */
  public int readAhead(long offset, byte[] bytes, int from, int to) {
    ReadElement element = reader.read(bytes, from, to);
    if (element == null) {
      return 0;
    }
    ahead.add(new Ahead(offset, element));
    return element.length();
  }

  /** Reads the element at the first byte that is not taken; null if it cannot be read in place. */
  public @Nullable ReadElement read(InputBuffer in) {
    for (Ahead first = ahead.peek();
        first != null && first.offset <= in.offset();
        first = ahead.peek()) {
      ahead.remove();
      if (first.offset == in.offset()) {
        return first.element;
      }
    }
    return reader.read(in.bytes(), in.start(), in.end());
  }
}
