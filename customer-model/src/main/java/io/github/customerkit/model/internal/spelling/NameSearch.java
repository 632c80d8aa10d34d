package io.github.customerkit.model.internal.spelling;

import org.jspecify.annotations.Nullable;

/**
 * Searches for the name with the smallest edit distance to a text, two at most.
 *
 * <p>Fills the usual table of edit distances between prefixes of a name and of the text, of which
 * only the five columns around the diagonal can hold distances of two or less. A name reuses the
 * rows of the prefix that it shares with the name before, and names whose prefix is too far from
 * the text are skipped, so that a search costs little more than reading the prefixes of the names.
 */
final class NameSearch {

  static final int MAX_EDITS = 2;

  /** A search among ten thousand names of random letters takes some thirty thousand. */
  static final int MAX_ROWS = 50_000;

  private static final int WIDTH = 2 * MAX_EDITS + 1;
  private static final int TOO_MANY = MAX_EDITS + 1;

  private final SortedNames names;
  private final String text;
  private final int[] table;
  private int rows;

  NameSearch(SortedNames names, String text) {
    this.names = names;
    this.text = text;
    table = new int[(names.longest() + 1) * WIDTH];
    for (int column = 0; column < WIDTH; column++) {
      table[column] = column < MAX_EDITS ? TOO_MANY : column - MAX_EDITS;
    }
  }

  /** Returns the number of rows filled. */
  int rows() {
    return rows;
  }

  /** Returns the first name with the smallest distance; null if all have more than two edits. */
  @Nullable String nearest() {
    String nearest = null;
    int fewest = TOO_MANY;
    int filled = 0;
    boolean isFar = false;
    for (int i = 0; i < names.size() && rows < MAX_ROWS; i++) {
      if (isFar && names.shared(i) >= filled) {
        continue;
      }
      String name = names.get(i);
      filled = Math.min(filled, names.shared(i));
      isFar = false;
      while (filled < name.length() && !isFar) {
        isFar = fill(++filled, name.charAt(filled - 1));
      }
      int edits = isFar ? TOO_MANY : edits(name.length());
      if (edits < fewest) {
        nearest = name;
        fewest = edits;
      }
    }
    return nearest;
  }

  /** Fills the row of a prefix; true if its distance to all prefixes of the text is too large. */
  private boolean fill(int length, char last) {
    int row = length * WIDTH;
    int above = row - WIDTH;
    int fewest = TOO_MANY;
    for (int column = 0; column < WIDTH; column++) {
      int other = length - MAX_EDITS + column;
      int edits = other == 0 ? length : TOO_MANY;
      if (other > 0 && other <= text.length()) {
        edits = table[above + column] + (last == text.charAt(other - 1) ? 0 : 1);
        edits = column + 1 < WIDTH ? Math.min(edits, table[above + column + 1] + 1) : edits;
        edits = column > 0 ? Math.min(edits, table[row + column - 1] + 1) : edits;
      }
      table[row + column] = Math.min(edits, TOO_MANY);
      fewest = Math.min(fewest, edits);
    }
    rows++;
    return fewest >= TOO_MANY;
  }

  /** Returns the distance between the whole name, of a length, and the whole text. */
  private int edits(int length) {
    int column = text.length() - length + MAX_EDITS;
    return column >= 0 && column < WIDTH ? table[length * WIDTH + column] : TOO_MANY;
  }
}
