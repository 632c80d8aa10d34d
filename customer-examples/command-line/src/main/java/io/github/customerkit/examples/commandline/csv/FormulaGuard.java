package io.github.customerkit.examples.commandline.csv;

import java.util.regex.Pattern;

/**
 * Guards texts that a spreadsheet would compute, with an apostrophe before them. A text that
 * already looks guarded receives another apostrophe, so that every text can be restored.
 */
public final class FormulaGuard {

  /** The characters that OWASP names, as the first one after any apostrophes. */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  private FormulaGuard() {}

  /** Returns the text, with an apostrophe before it if a spreadsheet would compute it. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  /** Returns the text that {@link #guarded} was given. */
  public static String unguarded(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).lookingAt() ? text.substring(1) : text;
  }
}
