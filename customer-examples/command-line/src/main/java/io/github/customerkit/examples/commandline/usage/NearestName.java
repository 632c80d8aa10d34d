package io.github.customerkit.examples.commandline.usage;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the name that a misspelt one was meant to be. */
final class NearestName {

  /** A shorter start fits too many names. */
  private static final int SHORTEST_START = 3;

  /** One error for as many characters. */
  private static final int CHARACTERS_PER_ERROR = 3;

  private NearestName() {}

  /** Returns the nearest name; null if none is near. */
  static @Nullable String of(String misspelt, Collection<String> names) {
    return names.stream()
        .filter(name -> isNear(misspelt, name))
        .min(Comparator.comparingInt(name -> errors(misspelt, name)))
        .orElse(null);
  }

  private static boolean isNear(String misspelt, String name) {
    int most = Math.max(1, misspelt.length() / CHARACTERS_PER_ERROR);
    boolean isStart =
        misspelt.replace("-", "").length() >= SHORTEST_START && name.startsWith(misspelt);
    return isStart
        || (Math.abs(misspelt.length() - name.length()) <= most && errors(misspelt, name) <= most);
  }

  /** Returns the least number of characters to insert, delete, replace or swap with the next. */
  private static int errors(String a, String b) {
    int[][] errors = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        errors[i][j] = i == 0 || j == 0 ? i + j : errors(a, b, i, j, errors);
      }
    }
    return errors[a.length()][b.length()];
  }

  private static int errors(String a, String b, int i, int j, int[][] errors) {
    int different = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(
            errors[i - 1][j - 1] + different, Math.min(errors[i - 1][j], errors[i][j - 1]) + 1);
    boolean isSwapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
  }
}
