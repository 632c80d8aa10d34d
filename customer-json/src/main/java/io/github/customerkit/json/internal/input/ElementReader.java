package io.github.customerkit.json.internal.input;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of one input's lists in place. What has to be read before its turn, to see
 * what kind of input it is, is kept and not read twice.
 */
public final class ElementReader {

  private record Ahead(long offset, ReadElement element) {}

  private final FastReader reader;
  private final Deque<Ahead> ahead = new ArrayDeque<>();

  public ElementReader(FastReader reader) {
    this.reader = reader;
  }

  /**
   * Reads an element before its turn.
   *
   * @param offset where it begins in the input; behind those read ahead before
   * @return how many bytes it takes; 0 if it cannot be read in place
   */
  public int readAhead(long offset, byte[] bytes, int from, int to) {
    ReadElement element = reader.read(bytes, from, to);
    if (element == null) {
      return 0;
    }
    ahead.add(new Ahead(offset, element));
    return element.length();
  }

  /** Reads the element that begins at the first byte not taken; null if that has to be split. */
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
