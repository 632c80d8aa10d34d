package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shares short texts between customers, such as names of attributes and audiences. Finds them by
 * their bytes in the document, with any escapes. Each text has one place and replaces the one that
 * was there, so that a document can neither fill the cache nor make it slow; then a text exists
 * twice.
 */
final class StringCache {

  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;
  private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

  /** A text with its first eight bytes and, if it has more, its last eight. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(long first, long last, byte[] bytes, String text) {

    boolean isAt(long head, long tail, byte[] document, int from, int to) {
      // The two words contain up to sixteen bytes.
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
   * For each place, the place of the text that followed it last. Places instead of entries, so that
   * a replaced entry can be collected.
   */
  private final short[] followers = new short[PLACES + 1];

  private int previous = START;

  /** The length in bytes of the last text of {@link #follower}. */
  private int length;

  /** The place of the text that was not found. */
  private int place;

  private long first;
  private long last;

  /** Expects the first text of the previous document. */
  void restart() {
    previous = START;
  }

  /**
   * Returns the text that followed the previous one last time, if it is at an index between quotes;
   * otherwise null. {@link #length()} then returns its length.
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

  /** Returns the length in bytes of the last text of {@link #follower}. */
  int length() {
    return length;
  }

  /** Returns the text of some bytes; null if the cache does not contain it. */
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

  /** Adds the text of the bytes that {@link #find} did not find. */
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
