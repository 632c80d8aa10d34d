package io.github.customerkit.json.binding;

import io.github.customerkit.json.CustomerJson;
import io.github.customerkit.json.CustomerJsonException;
import io.github.customerkit.model.Attributes;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns customers' attributes into a class of your own, and back. The class is a record or any
 * other that Jackson's databind binds, with Jackson's annotations for names that are not Java's:
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
 * <p>No value is converted from another type: texts, integers, numbers, booleans, enums by their
 * names, lists, sets, arrays, maps and objects are nothing else in the attributes, and an integer
 * is a number. Numbers are exact in a BigDecimal, the nearest ones in a double or float, and
 * refused by a type whose range they leave. Instant, OffsetDateTime, ZonedDateTime and Date are RFC
 * 3339; the other types of java.time are read from the text that they write, Year and Month too; a
 * {@code byte[]} is a text in base64. Types other than these, as Calendar and OptionalDouble, are
 * databind's; and what your own annotations, converters, deserializers and problem handlers do, and
 * coercions that a mapper has for a class of yours, is up to you.
 *
 * <p>An attribute that is absent or null is null in the class, or an empty Optional; an absent one
 * is null even then if the class has a setter or field for it and not a constructor. Null where
 * there is no null, in a {@code long} say, is a problem with the code {@code missing}, and so is an
 * absent one with {@code @JsonProperty(required = true)} in a constructor; without that it is
 * Java's default. Attributes that the class does not name are no problem; {@link #update} keeps
 * them, and so does an any-setter. JSON of any shape is an {@code Object}, a {@code Map}, a {@code
 * JsonNode} or {@link Attributes}.
 *
 * <p>Immutable and safe for use by several threads. Making one is costly, so make it once.
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
   * A binding to a class.
   *
   * @param type the class; not null
   * @return its binding
   * @throws IllegalArgumentException if databind cannot bind the class, reads it from something
   *     else than an object, as it does String and List, finds properties to read in it and none to
   *     write, which are getters or public fields, or cannot look into it: a module must have an
   *     {@code opens} of its package to {@code tools.jackson.databind}, which the message names
   * @param <T> the class
   */
  public static <T> AttributesBinding<T> of(Class<T> type) {
    return of(type, JsonMapper.shared());
  }

  /**
   * A binding to a class by a mapper of your own, which can have modules, mix-ins and a naming
   * strategy. What this class promises is set on a copy of it.
   *
   * @param type the class; not null
   * @param mapper the mapper; not null
   * @return its binding
   * @throws IllegalArgumentException if databind cannot bind the class, reads it from something
   *     else than an object, as it does String and List, finds properties to read in it and none to
   *     write, which are getters or public fields, or cannot look into it: a module must have an
   *     {@code opens} of its package to {@code tools.jackson.databind}, which the message names
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
   * Fills the class.
   *
   * @param attributes the attributes; not null
   * @return a new instance
   * @throws CustomerJsonException if attributes do not fit the class: has a problem for each, with
   *     the code {@code attribute-type} and the attribute's pointer, or {@code missing}. Whatever
   *     the class throws is such a problem too, without what it says, which may be data
   */
  public T read(Attributes attributes) {
    return reader.read(Objects.requireNonNull(attributes, "attributes"));
  }

  /**
   * The attributes that an instance stands for. What is null in it is a null attribute, unless its
   * class says {@code @JsonInclude(NON_NULL)}, and so is an empty Optional, unless that says {@code
   * NON_ABSENT}. An object in it without getters is refused, for nothing of it would be written.
   *
   * @param value the instance; not null
   * @return its attributes
   * @throws CustomerJsonException if attributes cannot carry it, as in {@link CustomerJson#write},
   *     or the class throws anything
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
   * Writes an instance over the attributes that it was read from. Only what differs from {@link
   * #read read(attributes)} is changed: attributes that the class does not name stay, at every
   * level of nested objects, as do absent ones that are null in the instance, and digits that its
   * types cannot hold. What the instance no longer writes is removed. An attribute that was read by
   * an alias ({@code @JsonAlias}, or a name in another case) keeps that name; of several names of
   * one property it is the last one, as in {@link #read}. One that is new has the name that the
   * class writes. Aliases of a subclass that only the data choose ({@code @JsonTypeInfo}) are not
   * known here.
   *
   * <p>An element of a list keeps its own where it is unchanged, has been moved, or has been
   * changed in its place in a list that is as long as before. When elements have been added or
   * removed, one that has also been changed is written as it is, and what its class does not name
   * is lost; so it is in a collection that does not hold as many elements as the attribute does, a
   * set say.
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
