package io.github.customerkit.examples.commandline.scratch;

import org.jspecify.annotations.Nullable;

/** Joins two tables in the order of their keys. */
public final class MergeJoin {

  /** Receives the values of both tables for a key; one of them may be null. */
  public interface Action {
    void take(long key, byte @Nullable [] left, byte @Nullable [] right);
  }

  private MergeJoin() {}

  /** Passes each key of either table once, in ascending order. */
  public static void read(ScratchTable<Long> left, ScratchTable<Long> right, Action action) {
    try (var lefts = left.rows();
        var rights = right.rows()) {
      boolean isLeft = lefts.next();
      boolean isRight = rights.next();
      while (isLeft || isRight) {
        int order = !isLeft ? 1 : !isRight ? -1 : Long.compare(lefts.key(), rights.key());
        action.take(
            order <= 0 ? lefts.key() : rights.key(),
            order <= 0 ? lefts.value() : null,
            order >= 0 ? rights.value() : null);
        isLeft = order <= 0 ? lefts.next() : isLeft;
        isRight = order >= 0 ? rights.next() : isRight;
      }
    }
  }
}
