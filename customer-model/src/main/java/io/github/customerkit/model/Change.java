package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonValues;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The change of one value between two states of a customer: added, removed or replaced by another
 * one. Null is a value: an attribute that becomes null is not removed.
 *
 * <p>Immutable. Two are equal when their values mean the same.
 *
 * @param <T> the type of the value
 */
public final class Change<T> {

  /** The kinds of changes. */
  public enum Kind {
    /** Absent before. */
    ADDED("+"),
    /** Absent after. */
    REMOVED("-"),
    /** Another value after; either of the two may be null. */
    REPLACED("~");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    /** Returns the sign of the kind: a plus, a minus or a tilde. */
    public String sign() {
      return sign;
    }
  }

  private final Kind kind;
  private final @Nullable T before;
  private final @Nullable T after;

  private Change(Kind kind, @Nullable T before, @Nullable T after) {
    this.kind = kind;
    this.before = before;
    this.after = after;
  }

  static <T> Change<T> added(@Nullable T after) {
    return new Change<>(Kind.ADDED, null, after);
  }

  static <T> Change<T> removed(@Nullable T before) {
    return new Change<>(Kind.REMOVED, before, null);
  }

  static <T> Change<T> replaced(@Nullable T before, @Nullable T after) {
    return new Change<>(Kind.REPLACED, before, after);
  }

  /** Returns whether the value was added, removed or replaced. */
  public Kind getKind() {
    return kind;
  }

  /** Returns the value before; null if it was null or absent. */
  public @Nullable T getBefore() {
    return before;
  }

  /** Returns the value after; null if it is null or absent. */
  public @Nullable T getAfter() {
    return after;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change<?> that
        && kind == that.kind
        && JsonValues.equal(before, that.before)
        && JsonValues.equal(after, that.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, JsonValues.hash(before), JsonValues.hash(after));
  }

  /** Returns the kind; the values can be personal. */
  @Override
  public String toString() {
    return "Change(" + kind + ")";
  }
}
