package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonCopy;
import io.github.customerkit.model.internal.JsonObject;
import io.github.customerkit.model.internal.Preconditions;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Attributes}, each under the API's name of its type. Setting a name again replaces
 * its value. Not thread-safe.
 */
public final class AttributesBuilder {

  private final Map<String, @Nullable Object> values;

  AttributesBuilder(Map<String, @Nullable Object> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /**
   * Sets an attribute of the API's type {@code string}.
   *
   * @param name the attribute's name; not null
   * @param value the text; not null
   * @return this builder
   */
  public AttributesBuilder string(String name, String value) {
    return put(name, Objects.requireNonNull(value, "value"));
  }

  /**
   * Sets an attribute of the API's type {@code number} to a whole number.
   *
   * @param name the attribute's name; not null
   * @param value the number
   * @return this builder
   */
  public AttributesBuilder number(String name, long value) {
    return put(name, value);
  }

  /**
   * Sets an attribute of the API's type {@code number}.
   *
   * @param name the attribute's name; not null
   * @param value a number that {@link Attributes#of} accepts; not null. Its value stays exact, and
   *     so does the scale of a BigDecimal other than 0. It becomes a Long, BigInteger or BigDecimal
   *     as described there, an integer of any type a Long or BigInteger
   * @return this builder
   * @throws IllegalArgumentException if the number is NaN, an infinity or not of a class of the JDK
   */
  public AttributesBuilder number(String name, Number value) {
    return raw(name, Objects.requireNonNull(value, "value"));
  }

  /**
   * Sets an attribute of the API's type {@code boolean}.
   *
   * @param name the attribute's name; not null
   * @param value the truth value
   * @return this builder
   */
  public AttributesBuilder bool(String name, boolean value) {
    return put(name, value);
  }

  /**
   * Sets an attribute of the API's type {@code time}.
   *
   * @param name the attribute's name; not null
   * @param value the instant, in the years 1 to 9999; not null
   * @return this builder
   * @throws IllegalArgumentException if RFC 3339 cannot write the instant
   */
  public AttributesBuilder time(String name, Instant value) {
    return put(name, Rfc3339.format(Objects.requireNonNull(value, "value")));
  }

  /**
   * Sets an attribute of the API's type {@code (list string)}.
   *
   * @param name the attribute's name; not null
   * @param values the texts; neither null nor with a null in it
   * @return this builder
   */
  public AttributesBuilder stringList(String name, Collection<String> values) {
    return put(name, elements(values));
  }

  /**
   * Sets an attribute of the API's type {@code (list number)}.
   *
   * @param name the attribute's name; not null
   * @param values numbers that {@link Attributes#of} accepts; neither null nor with a null in it
   * @return this builder
   * @throws IllegalArgumentException if a number is NaN, an infinity or not of a class of the JDK
   */
  public AttributesBuilder numberList(String name, Collection<? extends Number> values) {
    return raw(name, elements(values));
  }

  /**
   * Sets an attribute of the API's type {@code (list time)}.
   *
   * @param name the attribute's name; not null
   * @param values the instants, in the years 1 to 9999; neither null nor with a null in it
   * @return this builder
   * @throws IllegalArgumentException if RFC 3339 cannot write one of them
   */
  public AttributesBuilder timeList(String name, Collection<Instant> values) {
    return put(name, elements(values).stream().map(Rfc3339::format).toList());
  }

  /**
   * Sets an attribute to any JSON value; {@code null} clears it, which differs from removing it.
   *
   * @param name the attribute's name; not null
   * @param value a value of one of the types that {@link Attributes#of} accepts; copied deeply
   * @return this builder
   * @throws IllegalArgumentException if the value is of any other type, with its place and type in
   *     the message
   */
  public AttributesBuilder raw(String name, @Nullable Object value) {
    return put(name, JsonCopy.of(Objects.requireNonNull(name, "name"), value));
  }

  /**
   * Removes an attribute; does nothing if it is absent.
   *
   * @param name the attribute's name; not null
   * @return this builder
   */
  public AttributesBuilder remove(String name) {
    values.remove(Objects.requireNonNull(name, "name"));
    return this;
  }

  /** Returns the attributes set so far, immutable; the builder can be used further. */
  public Attributes build() {
    return Attributes.of(JsonObject.copyOf(values));
  }

  private static <T> List<T> elements(Collection<T> values) {
    return Preconditions.copyNonNull(Objects.requireNonNull(values, "values"), "values");
  }

  private AttributesBuilder put(String name, @Nullable Object value) {
    values.put(Objects.requireNonNull(name, "name"), value);
    return this;
  }

  /** Returns the number of attributes; names and values can be personal. */
  @Override
  public String toString() {
    return "AttributesBuilder(size=" + values.size() + ")";
  }
}
