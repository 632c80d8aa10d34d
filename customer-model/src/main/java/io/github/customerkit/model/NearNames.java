package io.github.customerkit.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, of which the one that was probably meant can be asked for. */
final class NearNames {

  private static final int MOST_EDITS = 2;

  /** The edits between shorter ones are as good as all their letters. */
  private static final int SHORTEST = 4;

  /** Nobody mistypes longer ones, and comparing them takes long. */
  private static final int LONGEST = 100;

  private final List<String> names;

  NearNames(Collection<String> names) {
    this.names = names.stream().sorted().toList();
  }

  /** The name that is as good as the other one, or differs by one or two letters; null if none. */
  @Nullable String nearest(String other) {
    String nearest = null;
    int fewest = MOST_EDITS + 1;
    for (String name : names) {
      int edits = name.equalsIgnoreCase(other) ? 0 : edits(name, other);
      if (edits < fewest) {
        nearest = name;
        fewest = edits;
      }
    }
    return nearest;
  }

  private static int edits(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < SHORTEST || longer > LONGEST || longer - shorter > MOST_EDITS) {
      return MOST_EDITS + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
