package io.github.customerkit.testing;

import io.github.customerkit.model.Customer;
import io.github.customerkit.model.CustomerSchema;
import io.github.customerkit.model.FieldType;
import io.github.customerkit.model.ObjectSchema;
import io.github.customerkit.model.ObjectSchema.Field;
import io.github.customerkit.model.ObjectSchema.Presence;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generates an endless sequence of varied customers for property tests, the same for the same seed.
 * Every field of {@link CustomerSchema} gets a value of its type.
 *
 * <p>Most values are ordinary: legal and plausible on 2026-11-01 or later. Some are odd: zero,
 * negative, blank, beyond the limits of the rules, or in the wrong order. Every document is within
 * the default limits of reading, and every number among the attributes and additional properties is
 * of the type that reading its text gives, so it survives a round trip in type and scale.
 *
 * <p>A failing test prints this object, which shows the seed. Not for use by several threads.
 */
public final class RandomCustomers {

  private final long seed;
  private final RandomValues values;
  private final RandomTimes times;

  /**
   * Starts the sequence of a seed.
   *
   * @param seed any number
   */
  public RandomCustomers(long seed) {
    this(seed, RandomValues.ODD);
  }

  /**
   * Starts a sequence with the given odd values instead of the usual ones.
   *
   * @param seed any number
   * @param odd values of the fields' Java classes, such as {@code Long}; empty for legal and
   *     plausible customers only
   */
  public RandomCustomers(long seed, List<?> odd) {
    Random random = new Random(seed);
    this.seed = seed;
    this.times = new RandomTimes(random);
    this.values = new RandomValues(random, times, odd);
  }

  /**
   * Returns the next customer.
   *
   * @return a customer with or without optional fields, lists and additional properties
   */
  public Customer next() {
    return object(CustomerSchema.CUSTOMER, new Siblings());
  }

  private <T, B> T object(ObjectSchema<T, B> schema, Siblings siblings) {
    B builder = schema.newBuilder();
    for (Field<T, B, ?> field : schema.fields()) {
      set(field, builder, siblings);
    }
    schema.setAdditionalProperties(builder, values.additionalProperties());
    return schema.build(builder);
  }

  private <T, B, V> void set(Field<T, B, V> field, B builder, Siblings siblings) {
    boolean isRequired = field.presence() == Presence.REQUIRED;
    field.set(builder, isRequired || values.isPresent() ? value(field.type(), siblings) : null);
  }

  @SuppressWarnings("unchecked") // The kind of a type determines the Java class of its values.
  private <V> V value(FieldType<V> type, Siblings siblings) {
    return (V)
        switch (type.kind()) {
          case SCHEMA -> object((ObjectSchema<?, ?>) type, siblings);
          case LIST -> list(((FieldType.ListOf<?>) type).element());
          default -> values.next(type, siblings);
        };
  }

  private List<Object> list(FieldType<?> element) {
    List<Object> list = new ArrayList<>();
    Siblings siblings = new Siblings();
    for (int size = values.nextSize(); size > 0; size--) {
      list.add(value(element, siblings.next()));
    }
    if (values.isOdd()) {
      list.addAll(List.copyOf(list));
    }
    return list;
  }

  /**
   * Returns the next instant, in the years 1 to 9999.
   *
   * @return an instant with no fraction of a second or one of 3, 6 or 9 digits; sometimes the first
   *     or the last one that RFC 3339 can write
   */
  public Instant nextInstant() {
    return times.instant();
  }

  /**
   * Returns the next offset, within 18 hours of UTC.
   *
   * @return an offset of whole minutes, often UTC or one of the two extremes
   */
  public ZoneOffset nextOffset() {
    return times.offset();
  }

  /** Returns the seed, which reproduces a failure. */
  @Override
  public String toString() {
    return "RandomCustomers(seed=" + seed + ")";
  }
}
