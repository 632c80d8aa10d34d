package io.github.customerkit.json.internal.scan;

import io.github.customerkit.json.internal.text.ByteWords;
import io.github.customerkit.model.AudienceMembership;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds audience memberships by their bytes, which are the same for all members of an audience.
 * Each membership has one place and replaces the one that was there, so that a document can neither
 * fill the cache nor make it slow.
 *
 * <p>The bytes of an object are never the start of another object, so that a match is complete.
 */
final class AudienceCache {

  private static final int PLACES = 1 << 9;
  private static final int PLACE_BITS = 9;
  private static final int LONGEST = 128;
  private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

  /** The length of the usual start of a membership. */
  private static final int COMMON = "{\"id\":".length();

  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(byte[] bytes, AudienceMembership membership) {}

  private final @Nullable Entry[] places = new Entry[PLACES];
  private int length;

  /** Returns the membership that begins at an index; null if the cache does not contain it. */
  @Nullable AudienceMembership find(byte[] bytes, int from, int end) {
    if (end - from < COMMON + Long.BYTES) {
      return null;
    }
    Entry entry = places[place(bytes, from)];
    if (entry == null) {
      return null;
    }
    int to = from + entry.bytes.length;
    if (to > end || !Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, from, to)) {
      return null;
    }
    length = entry.bytes.length;
    return entry.membership;
  }

  /** Returns the length in bytes of the last membership found. */
  int length() {
    return length;
  }

  /** Adds a membership. */
  void add(byte[] bytes, int from, int to, AudienceMembership membership) {
    int size = to - from;
    if (size >= COMMON + Long.BYTES && size <= LONGEST && isOneLine(bytes, from, to)) {
      places[place(bytes, from)] = new Entry(Arrays.copyOfRange(bytes, from, to), membership);
    }
  }

  /** The scanner skips the bytes of a known membership, so they must not contain a line feed. */
  private static boolean isOneLine(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
    }
    return true;
  }

  private static int place(byte[] bytes, int from) {
    long hash = ByteWords.get(bytes, from + COMMON) * MULTIPLIER;
    return (int) (hash >>> (Long.SIZE - PLACE_BITS));
  }
}
