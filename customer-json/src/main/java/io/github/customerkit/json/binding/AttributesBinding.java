package io.github.customerkit.json.binding;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds customers' attributes to your own class, and back. The class is a record or any other class
 * that Jackson's databind binds, with Jackson's annotations for names that differ from Java's:
 *
 * <pre>{@code
 * record ShopAttributes(
 *     @JsonProperty("ShippingCountry") String shippingCountry,
 *     @JsonProperty("Points") BigDecimal points,
 *     @JsonProperty("BirthDate") Optional<Instant> birthDate) {}
 *
 * var binding = AttributesBinding.of(ShopAttributes.class);
 * ShopAttributes shop = binding.read(customer.getAttributes());
 * }</pre>
 *
 * <p>No value is converted from another type: strings, integers, numbers, booleans, enums (by
 * name), lists, sets, arrays, maps and objects bind only to attributes of that type, except that an
 * integer is a number, too. A number is exact in a BigDecimal, the nearest value in a double or
 * float, and refused beyond the range of its type. Instant, OffsetDateTime, ZonedDateTime and Date
 * are RFC 3339; the other types of java.time, Year and Month included, are read from the text that
 * they write; a {@code byte[]} is a string in base64. For all other types, such as Calendar and
 * OptionalDouble, databind's rules apply. Your own annotations, converters, deserializers, problem
 * handlers and coercions for your classes keep their effect.
 *
 * <p>A null or absent attribute is null in the class, or an empty Optional; an absent one that is
 * set by a setter or field, not by a constructor, stays null even for an Optional. Null for a
 * primitive, such as {@code long}, is a problem with the code {@code missing}, and so is an absent
 * attribute with {@code @JsonProperty(required = true)} in a constructor; without that, an absent
 * primitive has Java's default. Attributes outside the class are ignored; {@link #update} keeps
 * them, and so does an any-setter. JSON of any shape binds to {@code Object}, {@code Map}, {@code
 * JsonNode} or {@link Attributes}.
 *
 * <p>Immutable and safe for use by several threads. Creating a binding is costly: create it once.
 *
 * @param <T> the class to which attributes are bound
 */
public final class AttributesBinding<T> {

  private final AttributesReader<T> reader;
  private final JsonMapper mapper;
  private final PropertyNames names;

  private AttributesBinding(Class<T> type, JsonMapper mapper) {
    this.reader = new AttributesReader<>(type, mapper);
    this.mapper = mapper;
    this.names = PropertyNames.of(mapper.constructType(type), mapper);
  }

  /**
   * Returns a binding to a class.
   *
   * @param type the class; not null
   * @return the binding
   * @throws IllegalArgumentException if databind cannot bind the class, reads it from another value
   *     than an object (as String and List), finds properties to read but none to write (getters or
   *     public fields), or cannot access it: then its module must have the {@code opens} to {@code
   *     tools.jackson.databind} that the message shows
   * @param <T> the class
   */
  public static <T> AttributesBinding<T> of(Class<T> type) {
    return of(type, JsonMapper.shared());
  }

  /**
   * Returns a binding to a class with your own mapper, which can have modules, mix-ins and a naming
   * strategy. The binding configures a copy of the mapper for strict reading.
   *
   * @param type the class; not null
   * @param mapper the mapper; not null
   * @return the binding
   * @throws IllegalArgumentException if databind cannot bind the class, reads it from another value
   *     than an object (as String and List), finds properties to read but none to write (getters or
   *     public fields), or cannot access it: then its module must have the {@code opens} to {@code
   *     tools.jackson.databind} that the message shows
   * @param <T> the class
   */
  public static <T> AttributesBinding<T> of(Class<T> type, JsonMapper mapper) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mapper, "mapper");
    JsonMapper exact = AttributesMapper.of(mapper);
    BindableClass.require(type, exact);
    return new AttributesBinding<>(type, exact);
  }

  /**
   * Reads attributes into a new instance.
   *
   * @param attributes the attributes; not null
   * @return a new instance
   * @throws CustomerJsonException if attributes do not fit the class; carries a problem for each,
   *     with the attribute's pointer and the code {@code attribute-type} or {@code missing}. An
   *     exception of the class becomes such a problem, without its message, which may hold data
   */
  public T read(Attributes attributes) {
    return reader.read(Objects.requireNonNull(attributes, "attributes"));
  }

  /**
   * Writes an instance as attributes. A null in it is a null attribute, unless its class has
   * {@code @JsonInclude(NON_NULL)}, and so is an empty Optional, unless its class has {@code
   * NON_ABSENT}. An object in it without getters is refused, because nothing of it would be
   * written.
   *
   * @param value the instance; not null
   * @return the attributes
   * @throws CustomerJsonException if attributes cannot represent the instance, as in {@link
   *     CustomerJson#write}, or the class throws an exception
   */
  public Attributes write(T value) {
    Objects.requireNonNull(value, "value");
    try {
      return mapper.convertValue(value, Attributes.class);
    } catch (RuntimeException unfit) {
      throw CustomerJsonException.of(
          CustomerJsonException.Kind.NOT_WRITABLE, BindingProblems.allNotWritten(unfit));
    }
  }

  /**
   * Updates the attributes that an instance was read from. Changes only what differs from {@link
   * #read read(attributes)}: attributes outside the class stay, at every level of nested objects,
   * as do absent ones that are null in the instance, and digits that its types cannot hold.
   * Attributes that the instance no longer writes are removed. An attribute that was read by an
   * alias ({@code @JsonAlias}, or a name in another case) keeps that name; of several names of one
   * property the last one is used, as in {@link #read}. A new attribute has the name that the class
   * writes. Aliases of a subclass that the data choose ({@code @JsonTypeInfo}) are not known here.
   *
   * <p>An element of a list keeps its members outside the class if it is unchanged, was moved, or
   * was changed in place in a list of the same length. If elements were added or removed, a changed
   * element is written as the class writes it, and loses those members. The same applies to a
   * collection with another number of elements than the attribute, such as a set.
   *
   * @param attributes the attributes before; not null
   * @param value the instance; not null
   * @return the attributes after
   * @throws CustomerJsonException as {@link #read} and {@link #write} do
   */
  public Attributes update(Attributes attributes, T value) {
    Map<String, @Nullable Object> before = write(read(attributes)).asMap();
    Map<String, @Nullable Object> after = write(value).asMap();
    return Attributes.of(ThreeWayMerge.of(attributes.asMap(), before, after, names));
  }
}
