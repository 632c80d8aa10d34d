package io.github.customerkit.examples.fetch.row;

/** A set of numbers that takes at most 32 bytes per number, so that it can hold millions. */
final class LongSet {

  private static final int SMALLEST = 1 << 10;

  /** Mixes the bits, so that consecutive numbers spread over the slots. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[SMALLEST];
  private int size;

  /** Whether the set contains 0, which marks an empty slot and so cannot be stored in one. */
  private boolean hasZero;

  /** Adds a number; returns whether it is new. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (!insert(slots, number)) {
      return false;
    }
    size++;
    if (size > slots.length / 2) {
      grow();
    }
    return true;
  }

  boolean contains(long number) {
    return number == 0 ? hasZero : slots[slot(slots, number)] == number;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long number : slots) {
      if (number != 0) {
        insert(larger, number);
      }
    }
    slots = larger;
  }

  private static boolean insert(long[] slots, long number) {
    int slot = slot(slots, number);
    boolean isNew = slots[slot] == 0;
    slots[slot] = number;
    return isNew;
  }

  /** Returns the slot that holds a number, or the empty slot for it. */
  private static int slot(long[] slots, long number) {
    int mask = slots.length - 1;
    long mixed = number * SPREAD;
    int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
