package io.github.customerkit.testing;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * Replaces the symbols of an expression: control pictures by the characters, {@code ¤} by the
 * canary, {@code ☑} by a valid customer, {@code ⟨C0 AF⟩} by bytes, {@code «text×3»} by repetitions
 * with their number for each {@code #}.
 */
final class HostileText {

  private HostileText() {}

  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String plain =
        text.replace("☑", HostileExpression.customer())
            .replace("¤", HostileExpression.CANARY)
            .replace('␊', '\n')
            .replace('␍', '\r')
            .replace('␉', '\t')
            .replace('␠', ' ')
            .replace('␀', '\0');
    write(plain, bytes);
    return bytes.toByteArray();
  }

  private static void write(String text, ByteArrayOutputStream into) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«' || c == '⟨') {
        into.writeBytes(HostileExpression.utf8(text.substring(from, i)));
        int end = c == '«' ? closing(text, i) : text.indexOf('⟩', i);
        String inside = text.substring(i + 1, end);
        if (c == '«') {
          repeat(inside, into);
        } else {
          into.writeBytes(HexFormat.of().parseHex(inside.replace(" ", "")));
        }
        i = end;
        from = end + 1;
      }
    }
    into.writeBytes(HostileExpression.utf8(text.substring(from)));
  }

  private static int closing(String text, int from) {
    int depth = 0;
    for (int i = from; ; i++) {
      depth += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  private static void repeat(String inside, ByteArrayOutputStream into) {
    int times = inside.lastIndexOf('×');
    String text = inside.substring(0, times);
    int count = Integer.parseInt(inside.substring(times + 1));
    if (text.indexOf('#') < 0) {
      ByteArrayOutputStream once = new ByteArrayOutputStream();
      write(text, once);
      byte[] bytes = once.toByteArray();
      for (int i = 0; i < count; i++) {
        into.writeBytes(bytes);
      }
    } else {
      for (int i = 0; i < count; i++) {
        write(text.replace("#", Integer.toString(i)), into);
      }
    }
  }
}
