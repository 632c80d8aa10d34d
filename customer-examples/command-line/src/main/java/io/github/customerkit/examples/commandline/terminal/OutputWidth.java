package io.github.customerkit.examples.commandline.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out how many columns the screen has that shows standard output. */
final class OutputWidth implements IntSupplier {

  private static final int MIN_COLUMNS = 40;
  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d{1,6})\\s*");

  private final BooleanSupplier isScreen;
  private final @Nullable String variable;

  /**
   * Creates a width, which is determined on request.
   *
   * @param isScreen whether standard output is a screen
   * @param variable the variable {@code COLUMNS}, which a person can set; null if absent
   */
  OutputWidth(BooleanSupplier isScreen, @Nullable String variable) {
    this.isScreen = isScreen;
    this.variable = variable;
  }

  /** Returns the number of columns; the largest integer if nothing limits it. */
  @Override
  public int getAsInt() {
    if (!isScreen.getAsBoolean()) {
      return Integer.MAX_VALUE;
    }
    Matcher size = SIZE.matcher(variable == null ? sizeOfTerminal() : "0 " + variable);
    int columns = size.matches() ? Integer.parseInt(size.group(1)) : 0;
    return columns < MIN_COLUMNS ? Integer.MAX_VALUE : columns;
  }

  /** Returns the rows and columns of the terminal; empty if they are unknown. */
  private static String sizeOfTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      stty.getOutputStream().close();
      return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return "";
    }
  }
}
