package io.github.customerkit.model;

import io.github.customerkit.model.internal.Rfc3339Parser;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The API's data types of attributes. */
public enum AttributeType {
  /** {@code string}. */
  STRING("string", value -> value instanceof String),
  /** {@code number}. */
  NUMBER("number", value -> value instanceof Number),
  /** {@code boolean}. */
  BOOLEAN("boolean", value -> value instanceof Boolean),
  /** {@code time}: a text that {@link Rfc3339} accepts. */
  TIME("time", value -> value instanceof String text && Rfc3339Parser.isTimestamp(text)),
  /** {@code (list string)}. */
  STRING_LIST("(list string)", STRING),
  /** {@code (list number)}. */
  NUMBER_LIST("(list number)", NUMBER),
  /** {@code (list time)}. */
  TIME_LIST("(list time)", TIME),
  /** {@code location}; any JSON, since the API does not document its encoding. */
  LOCATION("location", value -> true),
  /** {@code (list location)}; a list of any JSON. */
  LOCATION_LIST("(list location)", value -> value instanceof List),
  /** A type that is unknown here; any JSON. */
  UNKNOWN("", value -> true);

  private final String apiName;

  @SuppressWarnings("ImmutableEnumChecker") // None of them has a state.
  private final Predicate<Object> takes;

  AttributeType(String apiName, Predicate<Object> takes) {
    this.apiName = apiName;
    this.takes = takes;
  }

  AttributeType(String apiName, AttributeType element) {
    this(apiName, value -> value instanceof List<?> list && areAll(list, element));
  }

  /** Loops by index, because an iterator would be garbage for each list of each customer. */
  private static boolean areAll(List<?> list, AttributeType type) {
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element == null || !type.takes.test(element)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the type with a name.
   *
   * @param apiName the API's name of a type, such as {@code (list string)}; not null
   * @return the type; {@link #UNKNOWN} if no type has that name
   */
  public static AttributeType of(String apiName) {
    Objects.requireNonNull(apiName, "apiName");
    for (AttributeType type : values()) {
      if (type.apiName.equals(apiName)) {
        return type;
      }
    }
    return UNKNOWN;
  }

  /** Returns the API's name of the type, such as {@code (list string)}; empty for UNKNOWN. */
  public String apiName() {
    return apiName;
  }

  /**
   * Returns whether an attribute of this type can have a value.
   *
   * @param value a value as {@link Attributes#asMap()} describes
   * @return true if it is of this type, or null: a value can always be cleared
   */
  public boolean takes(@Nullable Object value) {
    return value == null || takes.test(value);
  }
}
