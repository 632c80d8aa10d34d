package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that come again with every customer, so that customers share them: names of
 * attributes and of audiences. Found by their bytes as they stand in a document, escapes included.
 * A text that meets another in its place replaces it, so that no document can fill this or make it
 * slow; what is lost is only that one text is there twice.
 */
final class StringCache {

  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;
  private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

  /**
   * A text.
   *
   * @param first its first eight bytes
   * @param last its last eight bytes if it has more
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(long first, long last, byte[] bytes, String text) {

    boolean isAt(long first, long last, byte[] document, int from, int to) {
      // With up to sixteen bytes the two words are all of them.
      return this.first == first
          && this.last == last
          && bytes.length == to - from
          && (bytes.length <= 2 * Long.BYTES
              || Arrays.equals(bytes, 0, bytes.length, document, from, to));
    }
  }

  private final @Nullable Entry[] places = new Entry[PLACES];

  /** Where the text belongs that was not found. */
  private int place;

  private long first;
  private long last;

  /** Returns the text of some bytes; null if it is not here. */
  @Nullable String find(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return null;
    }
    long head = ByteWords.get(bytes, from, to);
    long tail = length > Long.BYTES ? ByteWords.get(bytes, to - Long.BYTES) : 0;
    int index = place(head, tail, length);
    Entry entry = places[index];
    if (entry != null && entry.isAt(head, tail, bytes, from, to)) {
      return entry.text;
    }
    first = head;
    last = tail;
    place = index;
    return null;
  }

  /** Keeps the text of the bytes that were not found just now. */
  void add(byte[] bytes, int from, int to, String text) {
    if (to - from <= LONGEST) {
      places[place] = new Entry(first, last, Arrays.copyOfRange(bytes, from, to), text);
    }
  }

  private static int place(long first, long last, int length) {
    long hash = (first ^ Long.rotateLeft(last, 29) ^ length) * MULTIPLIER;
    return (int) (hash >>> 54);
  }
}
