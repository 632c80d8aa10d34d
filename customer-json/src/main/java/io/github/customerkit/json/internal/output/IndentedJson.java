package io.github.customerkit.json.internal.output;

import io.github.customerkit.json.internal.text.StringScan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Indents JSON for people: one member or element per line, two spaces per level. */
public final class IndentedJson {

  private static final String LEVEL = "  ";
  private static final byte[] LEVEL_BYTES = LEVEL.getBytes(StandardCharsets.US_ASCII);

  private final byte[] json;
  private final ByteArrayOutputStream out;
  private int level;
  private int at;

  private IndentedJson(byte[] json, int level) {
    this.json = json;
    this.out = new ByteArrayOutputStream(2 * json.length);
    this.level = level;
  }

  /**
   * Returns a document with indentation.
   *
   * @param json a valid document without blanks
   * @param level the number of levels around it; its first line is not indented
   */
  public static byte[] of(byte[] json, int level) {
    return new IndentedJson(json, level).indented();
  }

  /** Returns the blanks at the start of a line at a level. */
  static String margin(int level) {
    return LEVEL.repeat(level);
  }

  private byte[] indented() {
    while (at < json.length) {
      byte b = json[at++];
      switch (b) {
        case '{', '[' -> open(b);
        case '}', ']' -> {
          level--;
          breakLine();
          out.write(b);
        }
        case ',' -> {
          out.write(b);
          breakLine();
        }
        case ':' -> out.writeBytes(new byte[] {':', ' '});
        case '"' -> string();
        default -> out.write(b);
      }
    }
    return out.toByteArray();
  }

  /** Writes an opening bracket, and the closing one if nothing is between them. */
  private void open(byte bracket) {
    out.write(bracket);
    if (json[at] == '}' || json[at] == ']') {
      out.write(json[at++]);
    } else {
      level++;
      breakLine();
    }
  }

  private void breakLine() {
    out.write('\n');
    for (int i = 0; i < level; i++) {
      out.writeBytes(LEVEL_BYTES);
    }
  }

  private void string() {
    int from = at - 1;
    while (true) {
      at = StringScan.first(json, at, json.length);
      byte b = json[at++];
      if (b == '"') {
        out.write(json, from, at - from);
        return;
      }
      at += b == '\\' ? 1 : 0;
    }
  }
}
