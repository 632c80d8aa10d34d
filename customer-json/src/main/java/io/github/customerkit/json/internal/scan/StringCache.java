package io.github.customerkit.json.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Short ASCII texts that come again with every customer, so that customers share them: names of
 * attributes and of audiences. A text that meets another in its place replaces it, so that no
 * document can fill this or make it slow; what is lost is only that one text is there twice.
 */
public final class StringCache {

  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;

  @SuppressWarnings("ArrayRecordComponent")
  private record Known(byte[] bytes, String text) {}

  private final AtomicReferenceArray<Known> places = new AtomicReferenceArray<>(PLACES);

  /** The text of ASCII bytes. */
  public String of(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return text(bytes, from, to);
    }
    int place = place(bytes, from, to);
    Known known = places.getPlain(place);
    if (known == null || !Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, to)) {
      known = new Known(Arrays.copyOfRange(bytes, from, to), text(bytes, from, to));
      places.set(place, known);
    }
    return known.text;
  }

  private static int place(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ hash >>> 15) & (PLACES - 1);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
