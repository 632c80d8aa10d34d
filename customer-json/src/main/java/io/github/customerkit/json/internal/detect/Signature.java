package io.github.customerkit.json.internal.detect;

import io.github.customerkit.json.internal.input.InputBuffer;
import io.github.customerkit.json.internal.problem.InputForm;
import io.github.customerkit.json.internal.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/** The first bytes of formats, longer ones before their prefixes. */
public enum Signature {
  ZIP(InputForm.ZIP, "PK\3\4"),
  EMPTY_ZIP(InputForm.ZIP, "PK\5\6"),
  GZIP(InputForm.PACKED, "\37\213"),
  BZIP2(InputForm.PACKED, "BZh"),
  XZ(InputForm.PACKED, "\3757zXZ\0"),
  ZSTANDARD(InputForm.PACKED, "\50\265\57\375"),
  SEVEN_ZIP(InputForm.PACKED, "7z\274\257\47\34"),
  SQLITE(InputForm.SQLITE, "SQLite format"),
  UTF_32_LITTLE(InputForm.UTF_32, "\377\376\0\0"),
  UTF_32_BIG(InputForm.UTF_32, "\0\0\376\377"),
  UTF_16_LITTLE(InputForm.UTF_16, "\377\376"),
  UTF_16_BIG(InputForm.UTF_16, "\376\377");

  private final InputForm form;

  /** Each character is a byte. */
  private final String bytes;

  Signature(InputForm form, String bytes) {
    this.form = form;
    this.bytes = bytes;
  }

  public InputForm form() {
    return form;
  }

  /** Returns whether an input starts with this signature; reads no more than needed. */
  public boolean isAt(InputBuffer in) {
    for (int i = 0; i < bytes.length(); i++) {
      if (!in.hasRead(i + 1) || (in.bytes()[in.start() + i] & 0xff) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Recognises an input by its first bytes; returns null if they fit no format. */
  public static @Nullable InputForm formOf(InputBuffer in) {
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
    return zeros == Integer.BYTES - 1 ? InputForm.UTF_32 : InputForm.UTF_16;
  }

  private static int zeros(byte[] head) {
    int zeros = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros;
  }
}
