package io.github.customerkit.model.internal;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that an attribute is restricted to, given as texts and compared by meaning: numbers by
 * value, times as instants. A text that is not a value of the type is ignored. Immutable.
 */
public final class AllowedValues {

  private static final String NUMBER = "[+-]?\\d{1,100}(\\.\\d{1,100})?([eE][+-]?\\d{1,3})?";

  private final Set<Object> meanings = new HashSet<>();
  private final boolean areTimes;

  private AllowedValues(boolean areTimes) {
    this.areTimes = areTimes;
  }

  /** Returns the values that are equal to some texts. */
  public static AllowedValues ofTexts(Collection<String> texts) {
    AllowedValues values = new AllowedValues(false);
    values.meanings.addAll(texts);
    return values;
  }

  /** Returns the values that are the same instants as some timestamps, or the same texts. */
  public static AllowedValues ofTimes(Collection<String> texts) {
    AllowedValues values = new AllowedValues(true);
    texts.forEach(text -> values.meanings.add(values.meaning(text)));
    return values;
  }

  /** Returns the values that are equal to some numbers. */
  public static AllowedValues ofNumbers(Collection<String> texts) {
    AllowedValues values = new AllowedValues(false);
    texts.stream()
        .filter(text -> text.matches(NUMBER))
        .forEach(text -> values.meanings.add(values.meaning(new BigDecimal(text))));
    return values;
  }

  /** Returns the truth values named {@code true} and {@code false}. */
  public static AllowedValues ofBooleans(Collection<String> texts) {
    AllowedValues values = new AllowedValues(false);
    texts.stream()
        .filter(text -> text.equals("true") || text.equals("false"))
        .forEach(text -> values.meanings.add(Boolean.valueOf(text)));
    return values;
  }

  /** Returns whether a value, or each element of a list, is null or among the allowed ones. */
  public boolean allow(@Nullable Object value) {
    if (value == null) {
      return true;
    }
    return value instanceof List<?> list ? allowAll(list) : meanings.contains(meaning(value));
  }

  /** Loops by index, because an iterator would be garbage for each list of each customer. */
  private boolean allowAll(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (!allow(list.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns a key that is equal for values that mean the same. */
  private Object meaning(Object value) {
    if (value instanceof Number number) {
      return new ByValue(JsonValues.decimal(number));
    }
    OffsetDateTime time =
        areTimes && value instanceof String text ? Rfc3339Parser.parse(text) : null;
    return time == null ? value : time.toInstant();
  }
}
