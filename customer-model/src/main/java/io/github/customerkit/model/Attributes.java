package io.github.customerkit.model;

import io.github.customerkit.model.internal.JsonConversion;
import io.github.customerkit.model.internal.JsonCopy;
import io.github.customerkit.model.internal.JsonObject;
import io.github.customerkit.model.internal.JsonValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's attributes: names and JSON values, in the order of the document; {@code attributes}
 * in the API.
 *
 * <p>The meaning of an attribute is in its definition in Talon.One. Here each is looked up by the
 * type that it is expected to have, under the API's names of types. The result is an {@link
 * AttributeValue}, which distinguishes an absent attribute, a null one and one of another type:
 *
 * <pre>{@code
 * String language = attributes.string("Language").orElse("english");
 * BigDecimal points = attributes.number("Points").get();
 * }</pre>
 *
 * <p>Immutable. Two are equal when they have the same names with the same values in any order;
 * numbers compare by value, so 1, 1.0 and 1e0 are equal.
 */
public final class Attributes {

  private static final Attributes EMPTY = new Attributes(JsonObject.EMPTY);

  private final JsonObject values;

  private Attributes(JsonObject values) {
    this.values = values;
  }

  /** Returns the attributes without any attribute. */
  public static Attributes empty() {
    return EMPTY;
  }

  /**
   * Returns the attributes of a map, as a deep copy.
   *
   * <p>A number becomes what reading returns for the JSON that is written for it: Byte, Short,
   * Integer, AtomicInteger, AtomicLong, LongAdder and LongAccumulator become Long; Float, Double,
   * DoubleAdder and DoubleAccumulator the BigDecimal with the fewest digits that stands for them;
   * BigInteger and a BigDecimal without a scale Long where they are within its range.
   *
   * @param values names and JSON values; not null. A value is a String, a Boolean, one of these
   *     numbers, null, a List of such values or a Map from String to such values
   * @return the attributes, in the map's order
   * @throws IllegalArgumentException if a value is NaN, an infinity or of any other type, with its
   *     place and type in the message, or if values are nested more than 1,000 deep
   */
  public static Attributes of(Map<String, ? extends @Nullable Object> values) {
    Objects.requireNonNull(values, "values");
    return values.isEmpty() ? EMPTY : new Attributes(JsonCopy.of(values));
  }

  static Attributes ofNullable(@Nullable Map<String, ? extends @Nullable Object> values) {
    return values == null ? EMPTY : of(values);
  }

  /** Returns a new builder without attributes. */
  public static AttributesBuilder builder() {
    return new AttributesBuilder(Map.of());
  }

  /** Returns a new builder with these attributes. */
  public AttributesBuilder toBuilder() {
    return new AttributesBuilder(values);
  }

  /**
   * Looks up an attribute of the API's type {@code string}.
   *
   * @param name the attribute's name; not null
   * @return the text as it is
   */
  public AttributeValue<String> string(String name) {
    return AttributeValue.of(values, name, JsonConversion.STRING);
  }

  /**
   * Looks up an attribute of the API's type {@code number}.
   *
   * @param name the attribute's name; not null
   * @return the number, exact and with its scale, whatever its notation
   */
  public AttributeValue<BigDecimal> number(String name) {
    return AttributeValue.of(values, name, JsonConversion.NUMBER);
  }

  /**
   * Looks up an attribute of the API's type {@code boolean}.
   *
   * @param name the attribute's name; not null
   * @return the truth value; texts and numbers are of another type
   */
  public AttributeValue<Boolean> bool(String name) {
    return AttributeValue.of(values, name, JsonConversion.BOOLEAN);
  }

  /**
   * Looks up an attribute of the API's type {@code time}, which is a text in JSON.
   *
   * @param name the attribute's name; not null
   * @return the instant; a text that {@link Rfc3339} refuses is of another type
   */
  public AttributeValue<Instant> time(String name) {
    return AttributeValue.of(values, name, JsonConversion.TIME);
  }

  /**
   * Looks up an attribute of the API's type {@code (list string)}.
   *
   * @param name the attribute's name; not null
   * @return an immutable list; a list with any other element, including null, is of another type
   */
  public AttributeValue<List<String>> stringList(String name) {
    return AttributeValue.of(values, name, JsonConversion.STRING_LIST);
  }

  /**
   * Looks up an attribute of the API's type {@code (list number)}.
   *
   * @param name the attribute's name; not null
   * @return an immutable list; a list with any other element, including null, is of another type
   */
  public AttributeValue<List<BigDecimal>> numberList(String name) {
    return AttributeValue.of(values, name, JsonConversion.NUMBER_LIST);
  }

  /**
   * Looks up an attribute of the API's type {@code (list time)}.
   *
   * @param name the attribute's name; not null
   * @return an immutable list; a list with any other element, including null, is of another type
   */
  public AttributeValue<List<Instant>> timeList(String name) {
    return AttributeValue.of(values, name, JsonConversion.TIME_LIST);
  }

  /**
   * Looks up an attribute as JSON, for the API's type {@code location} and all others that have no
   * type here.
   *
   * @param name the attribute's name; not null
   * @return a value as {@link #asMap()} describes; never of another type
   */
  public AttributeValue<Object> raw(String name) {
    return AttributeValue.of(values, name, JsonConversion.RAW);
  }

  /**
   * Returns all attributes.
   *
   * @return an immutable map in the document's order; its {@code toString()} shows data. A value is
   *     a String, Boolean, Long, BigInteger (an integer beyond the range of long), BigDecimal (a
   *     number with a fraction or an exponent), null, an immutable List or an immutable Map of such
   *     values
   */
  public Map<String, @Nullable Object> asMap() {
    return values;
  }

  /** Returns whether all attributes pass a test. */
  boolean allMatch(BiPredicate<? super String, ? super @Nullable Object> test) {
    return values.allMatch(test);
  }

  /** Returns whether there are no attributes, not even null ones. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Attributes that && JsonValues.equal(values, that.values));
  }

  @Override
  public int hashCode() {
    return JsonValues.hash(values);
  }

  /** Returns the number of attributes; names and values can be personal. */
  @Override
  public String toString() {
    return "Attributes(size=" + values.size() + ")";
  }
}
