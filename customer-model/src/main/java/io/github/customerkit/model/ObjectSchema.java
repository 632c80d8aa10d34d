package io.github.customerkit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API as a table of its fields, in the API's order: what a reader, a writer or an
 * export loops over. {@link CustomerSchema} has the tables of a customer.
 *
 * <pre>{@code
 * for (ObjectSchema.Field<Customer, ?, ?> field : CustomerSchema.CUSTOMER.fields()) {
 *   row.put(field.name(), field.get(customer));
 * }
 * }</pre>
 *
 * <p>Members that no field names are the object's additional properties. Immutable; compared by
 * identity.
 *
 * @param <T> the Java type of the object
 * @param <B> the type of its builder
 */
public final class ObjectSchema<T, B> extends FieldType<T> {

  /** Whether a field must be present in a document. */
  public enum Presence {
    /** It must be present and not null. */
    REQUIRED,
    /** It must be present and may be null. */
    REQUIRED_OR_NULL,
    /** It may be absent or null. */
    OPTIONAL
  }

  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final List<Field<T, B, ?>> fields;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final BiConsumer<B, Map<String, @Nullable Object>> restSetter;
  private final Function<T, Map<String, @Nullable Object>> restGetter;

  private ObjectSchema(
      Builder<T, B> table,
      BiConsumer<B, Map<String, @Nullable Object>> restSetter,
      Function<T, Map<String, @Nullable Object>> restGetter) {
    super(Kind.SCHEMA);
    this.newBuilder = table.newBuilder;
    this.build = table.build;
    this.fields = List.copyOf(table.fields);
    this.restSetter = restSetter;
    this.restGetter = restGetter;
    for (Field<T, B, ?> field : fields) {
      if (indexes.put(field.name(), indexes.size()) != null) {
        throw new IllegalArgumentException("two fields have the name " + field.name());
      }
    }
  }

  /**
   * Starts the table of an object's fields.
   *
   * @param newBuilder makes a builder of the object, such as {@code Customer::builder}; not null
   * @param build builds the object, such as {@code Customer.Builder::build}; not null
   * @param <T> the Java type of the object
   * @param <B> the type of its builder
   * @return a builder of the table, without fields
   */
  public static <T, B> Builder<T, B> builder(Supplier<B> newBuilder, Function<B, T> build) {
    return new Builder<>(newBuilder, build);
  }

  /** Returns the fields in the API's order, as an immutable list. */
  public List<Field<T, B, ?>> fields() {
    return fields;
  }

  /**
   * Returns the index of a field.
   *
   * @param name the field's name in the API; not null
   * @return the index in {@link #fields()}; -1 if no field has the name
   */
  public int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** Returns a new builder of the object, without values. */
  public B newBuilder() {
    return newBuilder.get();
  }

  /**
   * Builds the object.
   *
   * @param builder a builder from {@link #newBuilder}; not null
   * @return the object
   * @throws NullPointerException if a required field is missing
   */
  public T build(B builder) {
    return build.apply(builder);
  }

  /**
   * Returns the members of an object that no field names, in their order. The values are as {@link
   * Attributes#asMap()} describes.
   *
   * @param object the object; not null
   * @return an immutable map; empty if there are none
   */
  public Map<String, @Nullable Object> additionalProperties(T object) {
    return restGetter.apply(object);
  }

  /**
   * Sets the members that no field names.
   *
   * @param builder a builder of the object; not null
   * @param values the values, as {@link Attributes#of} takes them; not null
   */
  public void setAdditionalProperties(B builder, Map<String, @Nullable Object> values) {
    restSetter.accept(builder, values);
  }

  /**
   * A field of an object.
   *
   * @param <T> the Java type of the object
   * @param <B> the type of its builder
   * @param <V> the Java type of the field's values
   */
  @Accessors(fluent = true)
  @RequiredArgsConstructor(access = AccessLevel.PRIVATE)
  public static final class Field<T, B, V> {

    /** The field's name in the API, such as {@code totalSales}. */
    @Getter private final String name;

    /** The type of the field's value. */
    @Getter private final FieldType<V> type;

    /** Whether the field must be present in a document. */
    @Getter private final Presence presence;

    private final BiConsumer<B, @Nullable V> setter;
    private final Function<T, @Nullable V> getter;

    /**
     * Returns the value that a document of the object has for this field; null if the document
     * omits the field, for example an optional list that is empty.
     *
     * @param object the object; not null
     * @return the value, or null
     */
    public @Nullable V get(T object) {
      return getter.apply(object);
    }

    /**
     * Sets the field's value on a builder.
     *
     * @param builder a builder of the object; not null
     * @param value the value; null if the field is null or absent
     */
    public void set(B builder, @Nullable V value) {
      setter.accept(builder, value);
    }

    /** Returns the name and the type. */
    @Override
    public String toString() {
      return name + ": " + type;
    }
  }

  /**
   * Builds an {@link ObjectSchema} field by field, in the API's order. Each field has a name in the
   * API, a type, a setter for the builder, and a getter that returns the value of an object, or
   * null to omit the field from a document. None of these is null.
   *
   * @param <T> the Java type of the object
   * @param <B> the type of its builder
   */
  @RequiredArgsConstructor(access = AccessLevel.PRIVATE)
  public static final class Builder<T, B> {

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    /** Adds a field that must be present and not null. */
    public <V> Builder<T, B> required(
        String name,
        FieldType<V> type,
        BiConsumer<B, @Nullable V> setter,
        Function<T, @Nullable V> getter) {
      return add(new Field<>(name, type, Presence.REQUIRED, setter, getter));
    }

    /** Adds a field that must be present and may be null. */
    public <V> Builder<T, B> requiredOrNull(
        String name,
        FieldType<V> type,
        BiConsumer<B, @Nullable V> setter,
        Function<T, @Nullable V> getter) {
      return add(new Field<>(name, type, Presence.REQUIRED_OR_NULL, setter, getter));
    }

    /** Adds a field that may be absent or null. */
    public <V> Builder<T, B> optional(
        String name,
        FieldType<V> type,
        BiConsumer<B, @Nullable V> setter,
        Function<T, @Nullable V> getter) {
      return add(new Field<>(name, type, Presence.OPTIONAL, setter, getter));
    }

    private Builder<T, B> add(Field<T, B, ?> field) {
      fields.add(field);
      return this;
    }

    /** Adds a setter and a getter of the members that no field names, and builds the schema. */
    public ObjectSchema<T, B> additionalProperties(
        BiConsumer<B, Map<String, @Nullable Object>> setter,
        Function<T, Map<String, @Nullable Object>> getter) {
      return new ObjectSchema<>(this, setter, getter);
    }
  }
}
