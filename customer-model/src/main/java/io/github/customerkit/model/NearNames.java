package io.github.customerkit.model;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names, of which the one that was probably meant can be asked for. */
final class NearNames {

  private static final int MOST_EDITS = 2;

  /** The edits between shorter ones are as good as all their letters. */
  private static final int SHORTEST = 4;

  /** Nobody mistypes longer ones, and comparing them takes long. */
  private static final int LONGEST = 100;

  private final List<String> names;
  private final SortedMap<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  NearNames(Collection<String> names) {
    this.names = names.stream().sorted().toList();
    this.names.forEach(name -> inAnyCase.putIfAbsent(name, name));
  }

  /** The name that is as good as the other one, or differs by one or two letters; null if none. */
  @Nullable String nearest(String other) {
    String nearest = inAnyCase.get(other);
    if (nearest != null || other.length() < SHORTEST || other.length() > LONGEST) {
      return nearest;
    }
    int fewest = MOST_EDITS + 1;
    for (String name : names) {
      int edits = edits(name, other);
      if (edits < fewest) {
        nearest = name;
        fewest = edits;
      }
    }
    return nearest;
  }

  /** How many letters differ; any number beyond the most if more than that do. */
  private static int edits(String a, String b) {
    int difference = a.length() - b.length();
    if (a.length() < SHORTEST || difference > MOST_EDITS || difference < -MOST_EDITS) {
      return MOST_EDITS + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    int fewest = 0;
    for (int i = 1; i <= a.length() && fewest <= MOST_EDITS; i++) {
      fewest = next(row, i, a.charAt(i - 1), b);
    }
    return fewest <= MOST_EDITS ? row[b.length()] : fewest;
  }

  /**
   * Makes a row of edits between beginnings the next one, and gives the fewest in it. So few edits
   * leave no place that is further from the diagonal than they are many.
   */
  private static int next(int[] row, int i, char letter, String b) {
    int from = Math.max(1, i - MOST_EDITS);
    int to = Math.min(b.length(), i + MOST_EDITS);
    int diagonal = row[from - 1];
    row[from - 1] = from == 1 ? i : MOST_EDITS + 1;
    int fewest = row[from - 1];
    for (int j = from; j <= to; j++) {
      int same = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      fewest = Math.min(fewest, row[j]);
    }
    return fewest;
  }
}
