package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.examples.commandline.terminal.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON also what JSON lets stand and a terminal does not: a file's name in a report is
 * then the name as given for a program, and harmless on a screen.
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

  /**
   * Is called for each char beyond ASCII; half of a surrogate pair is written with the other half.
   */
  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Character.isSurrogate((char) c) || Printable.isVisible(c)
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
  }
}
