package io.github.customerkit.model;

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
 * <p>What an attribute means stands in its definition in Talon.One; here each is asked for by the
 * type that it is expected to have, under the API's names of types. The answer is an {@link
 * AttributeValue}, which tells an absent attribute from a null one and from one of another type:
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

  /**
   * No attributes at all.
   *
   * @return the empty attributes
   */
  public static Attributes empty() {
    return EMPTY;
  }

  /**
   * The attributes of a map, copied deeply.
   *
   * <p>A number becomes what reading gives for the JSON that is written for it: Byte, Short,
   * Integer, AtomicInteger, AtomicLong, LongAdder and LongAccumulator become Long; Float, Double,
   * DoubleAdder and DoubleAccumulator the BigDecimal with the fewest digits that stands for them;
   * BigInteger and a BigDecimal without a scale Long where they are within its range.
   *
   * @param values names and JSON values; not null. A value is a String, a Boolean, one of these
   *     numbers, null, a List of such values or a Map from String to such values
   * @return the attributes, in the map's order
   * @throws IllegalArgumentException if a value is NaN, an infinity or of any other type, which
   *     says where and which type, or if values are nested more than 1,000 deep
   */
  public static Attributes of(Map<String, ? extends @Nullable Object> values) {
    Objects.requireNonNull(values, "values");
    return values.isEmpty() ? EMPTY : new Attributes(JsonCopy.of(values));
  }

  static Attributes ofNullable(@Nullable Map<String, ? extends @Nullable Object> values) {
    return values == null ? EMPTY : of(values);
  }

  /**
   * A builder of attributes.
   *
   * @return a new builder without attributes
   */
  public static AttributesBuilder builder() {
    return new AttributesBuilder(Map.of());
  }

  /**
   * A builder that begins with these attributes.
   *
   * @return a new builder
   */
  public AttributesBuilder toBuilder() {
    return new AttributesBuilder(values);
  }

  /**
   * An attribute of the API's type {@code string}.
   *
   * @param name the attribute's name; not null
   * @return the text as it is
   */
  public AttributeValue<String> string(String name) {
    return TypedValue.STRING.in(values, name);
  }

  /**
   * An attribute of the API's type {@code number}, exact and with its scale.
   *
   * @param name the attribute's name; not null
   * @return the number, whatever the notation in which it came
   */
  public AttributeValue<BigDecimal> number(String name) {
    return TypedValue.NUMBER.in(values, name);
  }

  /**
   * An attribute of the API's type {@code boolean}.
   *
   * @param name the attribute's name; not null
   * @return the truth value; texts and numbers do not count as one
   */
  public AttributeValue<Boolean> bool(String name) {
    return TypedValue.BOOLEAN.in(values, name);
  }

  /**
   * An attribute of the API's type {@code time}, which on the wire is a text.
   *
   * @param name the attribute's name; not null
   * @return the instant; a text that {@link Rfc3339} refuses is of another type
   */
  public AttributeValue<Instant> time(String name) {
    return TypedValue.TIME.in(values, name);
  }

  /**
   * An attribute of the API's type {@code (list string)}.
   *
   * @param name the attribute's name; not null
   * @return an immutable list; a list with any other element, null too, is of another type
   */
  public AttributeValue<List<String>> stringList(String name) {
    return TypedValue.STRING_LIST.in(values, name);
  }

  /**
   * An attribute of the API's type {@code (list number)}.
   *
   * @param name the attribute's name; not null
   * @return an immutable list; a list with any other element, null too, is of another type
   */
  public AttributeValue<List<BigDecimal>> numberList(String name) {
    return TypedValue.NUMBER_LIST.in(values, name);
  }

  /**
   * An attribute of the API's type {@code (list time)}.
   *
   * @param name the attribute's name; not null
   * @return an immutable list; a list with any other element, null too, is of another type
   */
  public AttributeValue<List<Instant>> timeList(String name) {
    return TypedValue.TIME_LIST.in(values, name);
  }

  /**
   * An attribute as the JSON it came as, for the API's type {@code location} and for whatever else
   * has no type here.
   *
   * @param name the attribute's name; not null
   * @return a value as {@link #asMap()} describes; never of another type
   */
  public AttributeValue<Object> raw(String name) {
    return TypedValue.RAW.in(values, name);
  }

  /**
   * All attributes.
   *
   * @return an immutable map in the document's order; its {@code toString()} shows data. A value is
   *     a String, Boolean, Long, BigInteger (an integer beyond the range of long), BigDecimal (a
   *     number with a fraction or an exponent), null, an immutable List or an immutable Map of such
   *     values
   */
  public Map<String, @Nullable Object> asMap() {
    return values;
  }

  /** Whether all attributes pass a test. */
  boolean allMatch(BiPredicate<? super String, ? super @Nullable Object> test) {
    return values.allMatch(test);
  }

  /**
   * Whether there are no attributes.
   *
   * @return true if there are none, not even null ones
   */
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

  /** How many attributes there are; neither names nor values, which can be personal. */
  @Override
  public String toString() {
    return "Attributes(size=" + values.size() + ")";
  }
}
