package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.AttributeType;
import java.util.List;
import java.util.Map;

/** Finds the type of the API that an attribute's value has. */
public final class ValueTypes {

  /** Narrow types first, so that the first one that accepts a value is its type. */
  private static final List<AttributeType> TYPES =
      List.of(
          AttributeType.TIME,
          AttributeType.STRING,
          AttributeType.NUMBER,
          AttributeType.BOOLEAN,
          AttributeType.TIME_LIST,
          AttributeType.STRING_LIST,
          AttributeType.NUMBER_LIST,
          AttributeType.LOCATION_LIST,
          AttributeType.LOCATION);

  private ValueTypes() {}

  /**
   * Returns the narrowest type of a value that is not null. Returns UNKNOWN for a list of mixed
   * types, which a definition of locations would hide.
   */
  public static AttributeType of(Object value) {
    AttributeType type = narrowest(value);
    boolean isMixed =
        type == AttributeType.LOCATION_LIST
            && !((List<?>) value).stream().allMatch(Map.class::isInstance);
    return isMixed ? AttributeType.UNKNOWN : type;
  }

  /** Loops by index, because this runs for each value of each customer. */
  private static AttributeType narrowest(Object value) {
    for (int i = 0; i < TYPES.size(); i++) {
      if (TYPES.get(i).takes(value)) {
        return TYPES.get(i);
      }
    }
    throw new IllegalStateException("LOCATION accepts any value");
  }
}
