package io.github.customerkit.examples.commandline.scratch;

import org.jspecify.annotations.Nullable;

/** Two tables, read together in the order of their keys. */
public final class MergeJoin {

  /** Takes what the tables have under one key; null from the one that has nothing, never twice. */
  public interface Action {
    void take(long key, byte @Nullable [] left, byte @Nullable [] right);
  }

  private MergeJoin() {}

  /** Gives each key of either table once, smallest first. */
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
