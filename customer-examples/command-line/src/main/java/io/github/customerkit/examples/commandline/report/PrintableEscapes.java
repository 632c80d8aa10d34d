package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.report.text.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Also escapes characters in JSON that JSON allows and a terminal would interpret, so that a
 * program reads a file's name unchanged and a screen shows it safely.
 */
final class PrintableEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  /** Called for each char beyond ASCII; the halves of a surrogate pair are written together. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Character.isSurrogate((char) c) || Printable.isVisible(c)
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
  }
}
