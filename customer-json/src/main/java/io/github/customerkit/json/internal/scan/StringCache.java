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

  /** A text with its first eight bytes and, if it has more, its last eight. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(long first, long last, byte[] bytes, String text) {

    boolean isAt(long head, long tail, byte[] document, int from, int to) {
      // With up to sixteen bytes the two words are all of them.
      return first == head
          && last == tail
          && bytes.length == to - from
          && (bytes.length <= 2 * Long.BYTES
              || Arrays.equals(bytes, 0, bytes.length, document, from, to));
    }
  }

  /** The place before the first text of a document. */
  private static final int START = PLACES;

  private final @Nullable Entry[] places = new Entry[PLACES];

  /**
   * For each place, the place of the text that followed when it was last seen. Places, not entries:
   * an entry that is replaced must not be kept by another.
   */
  private final short[] followers = new short[PLACES + 1];

  private int previous = START;

  /** The length of the text that was found last. */
  private int length;

  /** Where the text belongs that was not found. */
  private int place;

  private long first;
  private long last;

  /** Expects the text that was the first one before. */
  void restart() {
    previous = START;
  }

  /**
   * Returns the text that stood behind the previous one before, if it is now, too, and between
   * quotes from an index on; else null. {@link #length()} then tells its length.
   */
  @Nullable String follower(byte[] bytes, int quote, int end) {
    int next = followers[previous];
    Entry expected = places[next];
    if (expected == null) {
      return null;
    }
    int from = quote + 1;
    int to = from + expected.bytes.length;
    if (to >= end || bytes[to] != '"' || bytes[quote] != '"') {
      return null;
    }
    long tail = to - from > Long.BYTES ? ByteWords.get(bytes, to - Long.BYTES) : 0;
    if (!expected.isAt(ByteWords.get(bytes, from, to), tail, bytes, from, to)) {
      return null;
    }
    previous = next;
    length = to - from;
    return expected.text;
  }

  /** Returns the length of the text that {@link #follower} returned, in the document's bytes. */
  int length() {
    return length;
  }

  /** Returns the text of some bytes; null if it is not here. */
  @Nullable String find(byte[] bytes, int from, int to) {
    int size = to - from;
    if (size > LONGEST) {
      return null;
    }
    long head = ByteWords.get(bytes, from, to);
    long tail = size > Long.BYTES ? ByteWords.get(bytes, to - Long.BYTES) : 0;
    int index = place(head, tail, size);
    Entry entry = places[index];
    if (entry != null && entry.isAt(head, tail, bytes, from, to)) {
      follow(index);
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
      follow(place);
    }
  }

  private void follow(int next) {
    followers[previous] = (short) next;
    previous = next;
  }

  private static int place(long first, long last, int length) {
    long hash = (first ^ Long.rotateLeft(last, 29) ^ length) * MULTIPLIER;
    return (int) (hash >>> 54);
  }
}
