package io.github.customerkit.examples.commandline.terminal;

import picocli.CommandLine.Help.Ansi;

/**
 * Colours lines of changes by their sign.
 *
 * @param ansi whether the screen has colours
 */
public record Colours(Ansi ansi) {

  /** A name and what it is the name of. */
  private static final int MOST_OF_A_CHANGE = 80;

  /** Returns a line of a change, whose name is cut if it is too long for a line. */
  public String ofChange(String line) {
    return of(Printable.startOf(line, MOST_OF_A_CHANGE));
  }

  /** A line by its first character: a plus is green, a minus or a warning red, others yellow. */
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
