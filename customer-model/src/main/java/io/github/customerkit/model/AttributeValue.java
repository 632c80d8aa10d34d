package io.github.customerkit.model;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to asking {@link Attributes} for an attribute of some type, or a {@link Customer} for
 * an additional property: a value, or one of three different reasons why there is none.
 *
 * <p>Absent and null are both normal: the attribute was never set, or it was cleared. Another type
 * is a surprise that the caller should hear of, so {@link #orElse} and {@link #toOptional} do not
 * hide it; {@link #isOtherType} asks beforehand.
 *
 * @param <T> the Java type of the value
 */
public final class AttributeValue<T> {

  private enum State {
    PRESENT,
    ABSENT,
    NULL,
    OTHER_TYPE
  }

  private final State state;
  private final String name;
  private final String type;
  private final @Nullable T value;

  private AttributeValue(State state, String name, String type, @Nullable T value) {
    this.state = state;
    this.name = name;
    this.type = type;
    this.value = value;
  }

  static <T> AttributeValue<T> present(String name, String type, T value) {
    return new AttributeValue<>(State.PRESENT, name, type, value);
  }

  static <T> AttributeValue<T> absent(String name, String type) {
    return new AttributeValue<>(State.ABSENT, name, type, null);
  }

  static <T> AttributeValue<T> ofNull(String name, String type) {
    return new AttributeValue<>(State.NULL, name, type, null);
  }

  static <T> AttributeValue<T> otherType(String name, String type) {
    return new AttributeValue<>(State.OTHER_TYPE, name, type, null);
  }

  /**
   * Whether there is a value of the type asked for.
   *
   * @return true if {@link #get} gives one
   */
  public boolean isPresent() {
    return state == State.PRESENT;
  }

  /**
   * Whether the customer has no attribute of that name.
   *
   * @return true if it is absent, which is not the same as null
   */
  public boolean isAbsent() {
    return state == State.ABSENT;
  }

  /**
   * Whether the attribute is there and null.
   *
   * @return true if it is null, which is not the same as absent
   */
  public boolean isNull() {
    return state == State.NULL;
  }

  /**
   * Whether the attribute is there, but of another type than the one asked for.
   *
   * @return true if {@link Attributes#raw} would give a value where this has none
   */
  public boolean isOtherType() {
    return state == State.OTHER_TYPE;
  }

  /**
   * The value.
   *
   * @return the value of the type asked for
   * @throws NoSuchElementException if the attribute is absent or null
   * @throws IllegalStateException if it is of another type
   */
  public T get() {
    T found = valueOrNull();
    if (found == null) {
      throw new NoSuchElementException(
          Problem.pointer(name) + (isNull() ? " is null" : " is absent") + "; expected " + type);
    }
    return found;
  }

  /**
   * The value, or another one if the attribute is absent or null.
   *
   * @param other what to give instead; not null
   * @return the value or the other one
   * @throws IllegalStateException if the attribute is of another type
   */
  public T orElse(T other) {
    Objects.requireNonNull(other, "other");
    T found = valueOrNull();
    return found == null ? other : found;
  }

  /**
   * The value, or empty if the attribute is absent or null.
   *
   * @return the value, if any
   * @throws IllegalStateException if the attribute is of another type
   */
  public Optional<T> toOptional() {
    return Optional.ofNullable(valueOrNull());
  }

  private @Nullable T valueOrNull() {
    if (isOtherType()) {
      throw new IllegalStateException(
          Problem.pointer(name) + " is of another type; expected " + type);
    }
    return value;
  }

  /** Which of the four answers this is; not the value, which can be personal. */
  @Override
  public String toString() {
    return "AttributeValue(" + Problem.pointer(name) + ", " + type + ": " + state + ")";
  }
}
