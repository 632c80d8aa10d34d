package io.github.customerkit.examples.push.journal;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How often lines were refused, as ranges of equal lines. */
final class LineRanges {

  /** The last line of a range, and how often each of its lines was refused. */
  private record Range(long last, int times) {}

  /** By their first lines; they do not overlap. */
  private final NavigableMap<Long, Range> ranges = new TreeMap<>();

  /** Returns how often a line was refused; 0 if it was not, or is accepted by now. */
  int times(long line) {
    Map.Entry<Long, Range> range = ranges.floorEntry(line);
    return range == null || range.getValue().last() < line ? 0 : range.getValue().times();
  }

  /** Removes lines. */
  void remove(long first, long last) {
    splitBefore(first);
    splitBefore(last + 1);
    ranges.subMap(first, true, last, true).clear();
  }

  /** Counts one refusal of each line. */
  void add(long first, long last) {
    splitBefore(first);
    splitBefore(last + 1);
    long next = first;
    while (next <= last) {
      Map.Entry<Long, Range> range = ranges.ceilingEntry(next);
      if (range == null || range.getKey() > last) {
        put(next, new Range(last, 1));
        return;
      }
      if (range.getKey() > next) {
        put(next, new Range(range.getKey() - 1, 1));
      }
      Range counted = new Range(range.getValue().last(), range.getValue().times() + 1);
      ranges.remove(range.getKey());
      put(range.getKey(), counted);
      next = counted.last() + 1;
    }
  }

  /** Adds a range, as part of the one before it if that ends there and is equal. */
  private void put(long first, Range range) {
    Map.Entry<Long, Range> before = ranges.lowerEntry(first);
    boolean isContinued =
        before != null
            && before.getValue().last() == first - 1
            && before.getValue().times() == range.times();
    ranges.put(isContinued ? before.getKey() : (Long) first, range);
  }

  private void splitBefore(long line) {
    Map.Entry<Long, Range> range = ranges.lowerEntry(line);
    if (range != null && range.getValue().last() >= line) {
      ranges.put(range.getKey(), new Range(line - 1, range.getValue().times()));
      ranges.put(line, range.getValue());
    }
  }
}
