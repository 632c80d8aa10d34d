package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonConversion;
import io.github.customerkit.model.internal.JsonPointer;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * The result of looking up an attribute of some type in {@link Attributes}, or an additional
 * property of a {@link Customer}: a value, or one of three reasons why there is none.
 *
 * <p>Absent and null are both normal: the attribute was never set, or it was cleared. The methods
 * that {@link Optional} has, too, treat both as no value. Another type is a surprise that the
 * caller should notice, so every method that looks for a value throws an {@link
 * IllegalStateException} then; {@link #isOtherType} asks beforehand.
 *
 * <pre>{@code
 * statement.setString(1, attributes.string("Language").orElseNull());
 * String day = attributes.time("BirthDate").map(Instant::toString).orElse("unknown");
 * }</pre>
 *
 * @param <T> the Java type of the value
 */
@AllArgsConstructor(access = AccessLevel.PRIVATE)
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

  static <T> AttributeValue<T> of(
      Map<String, @Nullable Object> values, String name, JsonConversion<T> type) {
    Objects.requireNonNull(name, "name");
    Object raw = values.get(name);
    if (raw == null) {
      State state = values.containsKey(name) ? State.NULL : State.ABSENT;
      return new AttributeValue<>(state, name, type.name(), null);
    }
    T value = type.convert(raw);
    State state = value == null ? State.OTHER_TYPE : State.PRESENT;
    return new AttributeValue<>(state, name, type.name(), value);
  }

  /** Returns whether the attribute has a value of the requested type. */
  public boolean isPresent() {
    return state == State.PRESENT;
  }

  /** Returns whether the customer has no attribute of that name, which differs from null. */
  public boolean isAbsent() {
    return state == State.ABSENT;
  }

  /** Returns whether the attribute is present and null, which differs from absent. */
  public boolean isNull() {
    return state == State.NULL;
  }

  /** Returns whether there is a value, but of another type; {@link Attributes#raw} returns it. */
  public boolean isOtherType() {
    return state == State.OTHER_TYPE;
  }

  /**
   * Returns the value.
   *
   * @return the value of the requested type
   * @throws NoSuchElementException if the attribute is absent or null
   * @throws IllegalStateException if it is of another type
   */
  public T get() {
    T found = orElseNull();
    if (found == null) {
      throw new NoSuchElementException(
          JsonPointer.of(name) + (isNull() ? " is null" : " is absent") + "; expected " + type);
    }
    return found;
  }

  /**
   * Returns the value, or another one if the attribute is absent or null.
   *
   * @param other the value to return instead; not null; see {@link #orElseNull}
   * @return the value or the other one
   * @throws IllegalStateException if the attribute is of another type
   */
  public T orElse(T other) {
    Objects.requireNonNull(other, "other");
    T found = orElseNull();
    return found == null ? other : found;
  }

  /**
   * Returns the value, or null if the attribute is absent or null, for example for a nullable
   * column.
   *
   * @return the value or null
   * @throws IllegalStateException if the attribute is of another type
   */
  public @Nullable T orElseNull() {
    if (isOtherType()) {
      throw new IllegalStateException(
          JsonPointer.of(name) + " is of another type; expected " + type);
    }
    return value;
  }

  /**
   * Returns the value, or a computed one if the attribute is absent or null.
   *
   * @param other computes the value to return instead; neither null nor returning null
   * @return the value or the computed one
   * @throws IllegalStateException if the attribute is of another type
   */
  public T orElseGet(Supplier<? extends T> other) {
    Objects.requireNonNull(other, "other");
    T found = orElseNull();
    return found == null ? Objects.requireNonNull(other.get(), "the computed value") : found;
  }

  /**
   * Returns the value, or throws an exception of the caller's if the attribute is absent or null.
   *
   * @param exception creates the exception; neither null nor returning null
   * @param <X> the type of the exception
   * @return the value
   * @throws X if the attribute is absent or null
   * @throws IllegalStateException if it is of another type
   */
  public <X extends Throwable> T orElseThrow(Supplier<? extends X> exception) throws X {
    return toOptional().orElseThrow(exception);
  }

  /**
   * Passes the value to an action; does nothing if the attribute is absent or null.
   *
   * @param action the action; not null
   * @throws IllegalStateException if the attribute is of another type
   */
  public void ifPresent(Consumer<? super T> action) {
    toOptional().ifPresent(action);
  }

  /**
   * Passes the value to an action, or runs another one if the attribute is absent or null.
   *
   * @param action the action with a value; not null
   * @param otherwise the action without a value; not null
   * @throws IllegalStateException if the attribute is of another type
   */
  public void ifPresentOrElse(Consumer<? super T> action, Runnable otherwise) {
    toOptional().ifPresentOrElse(action, otherwise);
  }

  /**
   * Returns the result with a function applied to the value. A result that is absent, null or of
   * another type stays so, and no exception is thrown.
   *
   * @param mapper the function; neither null nor returning null
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
   * Returns a stream of the value.
   *
   * @return a stream of one value; empty if the attribute is absent or null
   * @throws IllegalStateException if the attribute is of another type
   */
  public Stream<T> stream() {
    return toOptional().stream();
  }

  /**
   * Returns the value as an Optional.
   *
   * @return the value; empty if the attribute is absent or null
   * @throws IllegalStateException if the attribute is of another type
   */
  public Optional<T> toOptional() {
    return Optional.ofNullable(orElseNull());
  }

  /** Returns the name, the type and which of the four results this is; the value is personal. */
  @Override
  public String toString() {
    return "AttributeValue(" + JsonPointer.of(name) + ", " + type + ": " + state + ")";
  }
}
