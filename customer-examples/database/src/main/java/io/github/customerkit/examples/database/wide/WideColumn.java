package io.github.customerkit.examples.database.wide;

import java.util.Collection;
import java.util.Locale;

/**
 * A column of the view that holds an attribute.
 *
 * @param attribute the name of the attribute
 * @param name the name of the column
 * @param type the type of the column
 */
record WideColumn(String attribute, String name, Type type) {

  /** A type of column, which is the value's type, or text for values of several types. */
  enum Type {
    NUMBER("number"),
    TIME("time"),
    BOOLEAN("value = 'true'"),
    JSON("json"),
    TEXT("COALESCE(value, long_value, CAST(json AS text))");

    /** The value as an expression of the columns of {@code attributes}. */
    private final String expression;

    Type(String expression) {
      this.expression = expression;
    }

    /** Returns the type for the values of some types in {@code attributes}. */
    static Type of(Collection<String> types) {
      if (types.isEmpty()) {
        return TEXT;
      }
      if (types.stream().allMatch(type -> type.equals("raw") || type.startsWith("("))) {
        return JSON;
      }
      return switch (String.join(",", types)) {
        case "number" -> NUMBER;
        case "time" -> TIME;
        case "boolean" -> BOOLEAN;
        default -> TEXT;
      };
    }

    static Type named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns the name in {@code wide_columns}. */
    String storedName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the column of a query of {@code customers}. */
  String sql() {
    return "(SELECT "
        + type.expression
        + " FROM attributes WHERE customer_id = customers.id AND type <> 'null' AND name = '"
        + attribute.replace("'", "''")
        + "') AS \""
        + name.replace("\"", "\"\"")
        + '"';
  }
}
