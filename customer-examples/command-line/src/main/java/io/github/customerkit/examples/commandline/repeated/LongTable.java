package io.github.customerkit.examples.commandline.repeated;

import java.nio.LongBuffer;

/**
 * A hash table from integers to integers, or a set of integers, in little {@linkplain OffHeap
 * memory outside the heap}: open addressing in many small parts that grow one by one, so that
 * growing never needs the memory of a second table.
 *
 * <p>Keys must be hashes in all their bits, and not 0.
 */
final class LongTable {

  private static final int PARTS = 256;
  private static final int PART_SHIFT = 56;
  private static final int SLOT_SHIFT = 24;
  private static final long SLOT_MASK = 0xFFFF_FFFFL;
  private static final int SLOT_BITS = 32;

  private static final int MIN_PART = 16;

  /** Parts below this size double, larger ones grow by a fifth. */
  private static final int LARGE_PART = 128;

  private static final int GROWTH_OF_LARGE = 5;

  /** The percentage of taken slots at which a part is full. */
  private static final int FULL_PERCENT = 80;

  /** The size of a slot, with or without a value, as a shift, because a division is slow. */
  private final int slotShift;

  private final LongBuffer[] parts = new LongBuffer[PARTS];
  private final int[] sizes = new int[PARTS];
  private long size;

  private LongTable(int slotShift) {
    this.slotShift = slotShift;
    for (int i = 0; i < PARTS; i++) {
      parts[i] = OffHeap.longs(MIN_PART << slotShift);
    }
  }

  /** Returns an empty table of keys alone. */
  static LongTable ofKeys() {
    return new LongTable(0);
  }

  /** Returns an empty table of keys with values. */
  static LongTable ofKeysAndValues() {
    return new LongTable(1);
  }

  /** Returns the number of keys. */
  long size() {
    return size;
  }

  boolean contains(long key) {
    LongBuffer part = parts[partOf(key)];
    return part.get(indexOf(key, part)) == key;
  }

  /** Returns the value of a key that is in the table. */
  long value(long key) {
    LongBuffer part = parts[partOf(key)];
    return part.get(indexOf(key, part) + 1);
  }

  /** Replaces the value of a key that is in the table. */
  void replace(long key, long value) {
    LongBuffer part = parts[partOf(key)];
    part.put(indexOf(key, part) + 1, value);
  }

  /** Adds a key without a value; false if it is in the table already. */
  boolean add(long key) {
    int number = partOf(key);
    LongBuffer part = parts[number];
    int index = indexOf(key, part);
    if (part.get(index) == key) {
      return false;
    }
    part.put(index, key);
    count(number);
    return true;
  }

  /** Adds a key with a value; false if it is in the table already, with any value. */
  boolean add(long key, long value) {
    int number = partOf(key);
    LongBuffer part = parts[number];
    int index = indexOf(key, part);
    if (part.get(index) == key) {
      return false;
    }
    part.put(index, key);
    part.put(index + 1, value);
    count(number);
    return true;
  }

  private static int partOf(long key) {
    return (int) (key >>> PART_SHIFT);
  }

  /** Returns the slot of a key in its part, or the empty slot for it. */
  private int indexOf(long key, LongBuffer part) {
    int length = part.capacity();
    long slots = length >> slotShift;
    int index = (int) ((((key >>> SLOT_SHIFT) & SLOT_MASK) * slots) >>> SLOT_BITS) << slotShift;
    for (long found = part.get(index); found != 0 && found != key; found = part.get(index)) {
      index += 1 << slotShift;
      if (index == length) {
        index = 0;
      }
    }
    return index;
  }

  private void count(int number) {
    size++;
    sizes[number]++;
    int slots = parts[number].capacity() >> slotShift;
    if (sizes[number] * 100L > (long) slots * FULL_PERCENT) {
      parts[number] = grown(parts[number], slots);
    }
  }

  private LongBuffer grown(LongBuffer part, int slots) {
    int more = slots < LARGE_PART ? slots : slots / GROWTH_OF_LARGE;
    LongBuffer grown = OffHeap.longs((slots + more) << slotShift);
    for (int from = 0; from < part.capacity(); from += 1 << slotShift) {
      long key = part.get(from);
      if (key != 0) {
        int to = indexOf(key, grown);
        grown.put(to, key);
        if (slotShift > 0) {
          grown.put(to + 1, part.get(from + 1));
        }
      }
    }
    return grown;
  }
}
