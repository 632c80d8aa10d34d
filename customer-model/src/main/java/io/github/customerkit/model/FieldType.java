package io.github.customerkit.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The type of a field in the API, such as {@code int64}, and the Java type of its values here.
 *
 * <p>A type is one of the constants of this class, an {@link ObjectSchema}, or a {@link ListOf} any
 * of them. A {@code switch} over {@link #kind()} covers all types; kinds may be added, so give it a
 * default:
 *
 * <pre>{@code
 * String cell = switch (field.type().kind()) {
 *   case INT64, NUMBER, BOOLEAN, STRING, DATE_TIME -> String.valueOf(field.get(customer));
 *   default -> "";
 * };
 * }</pre>
 *
 * <p>Immutable; compared by identity.
 *
 * @param <V> the Java type of a value
 */
public class FieldType<V> {

  /** The kinds of types, and with them the Java class of the values. */
  public enum Kind {
    /** A {@link Long}. */
    INT64("int64"),
    /** A {@link BigDecimal}, exact and with its scale. */
    NUMBER("number"),
    /** A {@link String}. */
    STRING("string"),
    /** A {@link Boolean}. */
    BOOLEAN("boolean"),
    /** An {@link Instant}. */
    DATE_TIME("date-time"),
    /** {@link Attributes}: an object whose members have any names and any JSON values. */
    OBJECT("object"),
    /** An object with fields of its own; the type is an {@link ObjectSchema}. */
    SCHEMA("object"),
    /** A {@link List} of values of one type; the type is a {@link ListOf}. */
    LIST("array");

    private final String apiName;

    Kind(String apiName) {
      this.apiName = apiName;
    }
  }

  /** An integer of 64 bits. */
  public static final FieldType<Long> INT64 = new FieldType<>(Kind.INT64);

  /** A number. */
  public static final FieldType<BigDecimal> NUMBER = new FieldType<>(Kind.NUMBER);

  /** A text. */
  public static final FieldType<String> STRING = new FieldType<>(Kind.STRING);

  /** A truth value. */
  public static final FieldType<Boolean> BOOLEAN = new FieldType<>(Kind.BOOLEAN);

  /** A timestamp of RFC 3339, as the instant that it stands for. */
  public static final FieldType<Instant> DATE_TIME = new FieldType<>(Kind.DATE_TIME);

  /** An object whose members have any names and any JSON values. */
  public static final FieldType<Attributes> OBJECT = new FieldType<>(Kind.OBJECT);

  private final Kind kind;

  /** Not public, so that {@link Kind} covers all types. */
  FieldType(Kind kind) {
    this.kind = kind;
  }

  /**
   * Returns the type of a list.
   *
   * @param element the type of its elements, such as an {@link ObjectSchema}; not null
   * @param <E> the Java type of an element
   * @return a list of such elements, none of them null
   */
  public static <E> ListOf<E> listOf(FieldType<E> element) {
    return new ListOf<>(Objects.requireNonNull(element, "element"));
  }

  /**
   * Returns the kind of the type.
   *
   * @return the kind, for a {@code switch}
   */
  public final Kind kind() {
    return kind;
  }

  /**
   * Returns the name of the type in the API.
   *
   * @return {@code int64}, {@code number}, {@code string}, {@code boolean}, {@code date-time},
   *     {@code object} or {@code array}
   */
  public final String name() {
    return kind.apiName;
  }

  /** Returns the name of the type in the API. */
  @Override
  public String toString() {
    return name();
  }

  /**
   * A list of values of one type.
   *
   * @param <E> the Java type of an element
   */
  public static final class ListOf<E> extends FieldType<List<E>> {

    private final FieldType<E> element;

    private ListOf(FieldType<E> element) {
      super(Kind.LIST);
      this.element = element;
    }

    /**
     * Returns the type of the elements.
     *
     * @return the type of each element
     */
    public FieldType<E> element() {
      return element;
    }
  }
}
