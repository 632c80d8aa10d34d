package io.github.customerkit.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the values that an object has so far, because ordinary values depend on each other: the
 * times of an object ascend, its texts differ, and so do the integers of all objects in a list.
 */
final class Siblings {

  final Set<Long> integers;
  final List<String> texts = new ArrayList<>();
  Instant time = RandomTimes.YEAR_1;

  Siblings() {
    this(new HashSet<>());
  }

  private Siblings(Set<Long> integers) {
    this.integers = integers;
  }

  /** Returns the siblings of the next object in the same list. */
  Siblings next() {
    return new Siblings(integers);
  }
}
