package io.github.customerkit.examples.commandline.report;

import io.github.customerkit.model.Problem;
import io.github.customerkit.model.Severity;
import java.util.Comparator;

/** Problems of one code at one place of a record, whatever the index in a list. */
public final class ProblemGroup {

  /** Errors first, then the most frequent. */
  static final Comparator<ProblemGroup> ORDER =
      Comparator.comparing((ProblemGroup group) -> group.key.severity)
          .thenComparing(group -> group.count, Comparator.reverseOrder())
          .thenComparing(group -> group.key, Key.ORDER);

  /** The properties that the problems of a group share. */
  record Key(Severity severity, String code, String place) {

    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::severity).thenComparing(Key::code).thenComparing(Key::place);

    static Key of(Problem problem) {
      return new Key(
          problem.getSeverity(), problem.getCode(), withoutIndexes(problem.getPointer()));
    }

    /** Returns a pointer with {@code *} for each index of a list. */
    private static String withoutIndexes(String pointer) {
      StringBuilder place = new StringBuilder(pointer.length());
      boolean isIndex = false;
      for (int i = 0; i < pointer.length(); i++) {
        char c = pointer.charAt(i);
        boolean isFirst = i > 0 && pointer.charAt(i - 1) == '/';
        isIndex = c >= '0' && c <= '9' && (isFirst || isIndex);
        if (!isIndex) {
          place.append(c);
        } else if (isFirst) {
          place.append('*');
        }
      }
      return place.toString();
    }
  }

  private final Key key;
  private final FoundProblem first;
  private long count;

  ProblemGroup(Key key, FoundProblem first) {
    this.key = key;
    this.first = first;
  }

  void add() {
    count++;
  }

  /** Returns the first problem of the group. */
  public FoundProblem first() {
    return first;
  }

  /** Returns the place in a record, with {@code *} for each index of a list. */
  public String place() {
    return key.place;
  }

  /** Returns the number of problems. */
  public long count() {
    return count;
  }
}
