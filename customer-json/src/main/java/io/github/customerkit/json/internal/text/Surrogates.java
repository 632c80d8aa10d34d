package io.github.customerkit.json.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Finds and encodes lone surrogates, which UTF-8 cannot represent. */
public final class Surrogates {

  private Surrogates() {}

  /** Returns the index of the first lone surrogate, or -1. */
  public static int firstLoneSurrogate(CharSequence text) {
    return loneSurrogate(text, 0);
  }

  private static int loneSurrogate(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Returns a text in UTF-8, with invalid bytes in place of lone surrogates. */
  public static byte[] utf8(String text) {
    int lone = firstLoneSurrogate(text);
    if (lone < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 2);
    int from = 0;
    for (; lone >= 0; lone = loneSurrogate(text, from)) {
      out.writeBytes(text.substring(from, lone).getBytes(StandardCharsets.UTF_8));
      char c = text.charAt(lone);
      out.write(0xe0 | c >> 12);
      out.write(0x80 | (c >> 6 & 0x3f));
      out.write(0x80 | (c & 0x3f));
      from = lone + 1;
    }
    out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
