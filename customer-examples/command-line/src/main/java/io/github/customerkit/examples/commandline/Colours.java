package io.github.customerkit.examples.commandline;

import picocli.CommandLine.Help.Ansi;

/**
 * Colours lines of changes by their sign.
 *
 * @param ansi whether the screen has colours
 */
record Colours(Ansi ansi) {

  /** A line that begins with a plus, a minus or a tilde, in green, red or yellow. */
  String of(String line) {
    String colour =
        switch (line.charAt(0)) {
          case '+' -> "green";
          case '-' -> "red";
          default -> "yellow";
        };
    if (!ansi.enabled()) {
      return line;
    }
    Ansi.IStyle[] style = Ansi.Style.parse(colour);
    return Ansi.Style.on(style) + line + Ansi.Style.off(style);
  }
}
