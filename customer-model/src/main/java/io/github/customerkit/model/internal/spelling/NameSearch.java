package io.github.customerkit.model.internal.spelling;

import org.jspecify.annotations.Nullable;

/**
 * One search for the name that differs from a text by the fewest letters, two at most.
 *
 * <p>Row by row it fills the usual table of edits between the beginnings of a name and of the text,
 * of which only the five fields around the diagonal can hold so few edits. The rows of letters that
 * a name shares with the one before are those of the one before, and names that begin with letters
 * too far from the text are passed over, so that a search costs little more than reading the names'
 * beginnings.
 */
final class NameSearch {

  static final int MOST_EDITS = 2;

  /** Ten thousand names of random letters take some thirty thousand. */
  static final int MOST_ROWS = 50_000;

  private static final int WIDTH = 2 * MOST_EDITS + 1;
  private static final int TOO_MANY = MOST_EDITS + 1;

  private final SortedNames names;
  private final String text;
  private final int[] table;
  private int rows;

  NameSearch(SortedNames names, String text) {
    this.names = names;
    this.text = text;
    table = new int[(names.longest() + 1) * WIDTH];
    for (int column = 0; column < WIDTH; column++) {
      table[column] = column < MOST_EDITS ? TOO_MANY : column - MOST_EDITS;
    }
  }

  /** How many rows have been filled. */
  int rows() {
    return rows;
  }

  /** The name of the fewest edits, the first of several; null if all have more than two. */
  @Nullable String nearest() {
    String nearest = null;
    int fewest = TOO_MANY;
    int filled = 0;
    boolean isFar = false;
    for (int i = 0; i < names.size() && rows < MOST_ROWS; i++) {
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

  /**
   * Fills the row of a name's beginning; true if it has more edits to all beginnings of the text.
   */
  private boolean fill(int length, char last) {
    int row = length * WIDTH;
    int above = row - WIDTH;
    int fewest = TOO_MANY;
    for (int column = 0; column < WIDTH; column++) {
      int other = length - MOST_EDITS + column;
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

  /** The edits between the whole name of a length and the whole text. */
  private int edits(int length) {
    int column = text.length() - length + MOST_EDITS;
    return column >= 0 && column < WIDTH ? table[length * WIDTH + column] : TOO_MANY;
  }
}
