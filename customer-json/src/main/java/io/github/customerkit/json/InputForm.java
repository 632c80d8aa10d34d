package io.github.customerkit.json;

import org.jspecify.annotations.Nullable;

/** What an input turned out to be that is not what was expected. */
enum InputForm {
  NOTHING,
  ARRAY,
  OBJECT,
  STRING,
  NUMBER,
  SERVER_ERROR,
  COMMAS,
  CSV,
  HTML,
  XML,
  ZIP,
  PACKED,
  SQLITE,
  UTF_16,
  UTF_32,
  OTHER;

  /** Whether the text is one in another encoding. */
  boolean isEncoding() {
    return this == UTF_16 || this == UTF_32;
  }

  /** Recognises an input by its first bytes, whatever stands in it; null if they tell nothing. */
  static @Nullable InputForm ofSignature(InputBuffer in) {
    for (Signature signature : Signature.values()) {
      if (signature.isAt(in)) {
        return signature.form();
      }
    }
    in.hasRead(Integer.BYTES);
    byte[] head = in.copy(Math.min(in.length(), Integer.BYTES));
    int zeros = zeros(head);
    if (zeros == head.length || !Utf8Text.isWide(head, 0, head.length)) {
      return null;
    }
    return zeros == Integer.BYTES - 1 ? UTF_32 : UTF_16;
  }

  private static int zeros(byte[] head) {
    int zeros = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Whether it is no JSON at all, and something else with a name. */
  boolean isForeign() {
    return compareTo(CSV) >= 0 && this != OTHER;
  }

  /** What a text is that is neither an object nor a list, by its first visible byte. */
  static InputForm ofText(InputBuffer in, int visible) {
    byte first = in.bytes()[in.start() + visible];
    TextHead text = TextHead.of(in, visible);
    if (first == '<') {
      return text.isXml() ? XML : HTML;
    }
    if (text.isCsv()) {
      return CSV;
    }
    boolean isNumber = first == '-' || (first >= '0' && first <= '9');
    return first == '"' ? STRING : isNumber ? NUMBER : OTHER;
  }
}
