package io.github.customerkit.model;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to asking {@link Attributes} for an attribute of some type, or a {@link Customer} for
 * an additional property: a value, or one of three different reasons why there is none.
 *
 * <p>Absent and null are both normal: the attribute was never set, or it was cleared. The methods
 * that {@link Optional} has, too, treat both as no value. Another type is a surprise that the
 * caller should get to know, so every method that looks for a value throws an {@link
 * IllegalStateException}; {@link #isOtherType} asks beforehand.
 *
 * <pre>{@code
 * statement.setString(1, attributes.string("Language").orElseNull());
 * String day = attributes.time("BirthDate").map(Instant::toString).orElse("unknown");
 * }</pre>
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
   * Returns the value, or another one if the attribute is absent or null.
   *
   * @param other what to give instead; not null, for which there is {@link #orElseNull}
   * @return the value or the other one
   * @throws IllegalStateException if the attribute is of another type
   */
  public T orElse(T other) {
    Objects.requireNonNull(other, "other");
    T found = valueOrNull();
    return found == null ? other : found;
  }

  /**
   * Returns the value, or null if the attribute is absent or null, as a nullable column has it.
   *
   * @return the value or null
   * @throws IllegalStateException if the attribute is of another type
   */
  public @Nullable T orElseNull() {
    return valueOrNull();
  }

  /**
   * Returns the value, or one that is made if the attribute is absent or null.
   *
   * @param other makes what to give instead; neither null nor giving null
   * @return the value or the other one
   * @throws IllegalStateException if the attribute is of another type
   */
  public T orElseGet(Supplier<? extends T> other) {
    return toOptional().orElseGet(other);
  }

  /**
   * Returns the value, or throws an exception of the caller's if the attribute is absent or null.
   *
   * @param exception makes the exception; neither null nor giving null
   * @param <X> the type of the exception
   * @return the value
   * @throws X if the attribute is absent or null
   * @throws IllegalStateException if it is of another type
   */
  public <X extends Throwable> T orElseThrow(Supplier<? extends X> exception) throws X {
    return toOptional().orElseThrow(exception);
  }

  /**
   * Does something with the value; nothing if the attribute is absent or null.
   *
   * @param action what to do; not null
   * @throws IllegalStateException if the attribute is of another type
   */
  public void ifPresent(Consumer<? super T> action) {
    toOptional().ifPresent(action);
  }

  /**
   * Does something with the value, or something else if the attribute is absent or null.
   *
   * @param action what to do with the value; not null
   * @param otherwise what to do without one; not null
   * @throws IllegalStateException if the attribute is of another type
   */
  public void ifPresentOrElse(Consumer<? super T> action, Runnable otherwise) {
    toOptional().ifPresentOrElse(action, otherwise);
  }

  /**
   * Returns the same answer about a value that a function makes of this one. What is absent, null
   * or of another type stays so, and no exception is thrown.
   *
   * @param mapper the function; neither null nor giving null
   * @param <U> the type of the new value
   * @return the new value, or the same reason why there is none
   */
  public <U> AttributeValue<U> map(Function<? super T, ? extends U> mapper) {
    Objects.requireNonNull(mapper, "mapper");
    @Nullable U mapped =
        value == null ? null : Objects.requireNonNull(mapper.apply(value), "the mapped value");
    return new AttributeValue<>(state, name, type, mapped);
  }

  /**
   * Returns a stream of the value; of nothing if the attribute is absent or null.
   *
   * @return one value or none
   * @throws IllegalStateException if the attribute is of another type
   */
  public Stream<T> stream() {
    return toOptional().stream();
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
