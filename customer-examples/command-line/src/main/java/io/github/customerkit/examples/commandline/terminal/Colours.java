package io.github.customerkit.examples.commandline.terminal;

import io.github.customerkit.examples.report.text.Printable;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours lines of changes by their sign.
 *
 * @param ansi whether the screen has colours
 */
public record Colours(Ansi ansi) {

  /** A name after its kind. */
  private static final int MAX_CHANGE_LENGTH = 80;

  /** Returns a line of a change, whose name is cut if it is too long for a line. */
  public String ofChange(String line) {
    return of(Printable.startOf(line, MAX_CHANGE_LENGTH));
  }

  /**
   * Colours a line by its first character: a plus green, a minus or a warning red, others yellow.
   */
  public String of(String line) {
    String colour =
        switch (line.charAt(0)) {
          case '+' -> "green";
          case '-', '!' -> "red";
          default -> "yellow";
        };
    if (!ansi.enabled()) {
      return line;
    }
    Ansi.IStyle[] style = Ansi.Style.parse(colour);
    return Ansi.Style.on(style) + line + Ansi.Style.off(style);
  }
}
