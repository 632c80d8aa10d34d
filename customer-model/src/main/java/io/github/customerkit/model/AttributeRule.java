package io.github.customerkit.model;

import io.github.customerkit.model.internal.ByValue;
import io.github.customerkit.model.internal.JsonValues;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a definition asks of a value.
 *
 * @param type the type that it must have
 * @param apiType how the API calls that, as a message tells it
 * @param allowed what is allowed, as {@link #meaning} has it; null if everything is
 * @param firstSuggestions what a message tells of that
 */
record AttributeRule(
    AttributeType type,
    String apiType,
    @Nullable Set<Object> allowed,
    List<String> firstSuggestions) {

  private static final int MOST_SHOWN = 10;
  private static final int LONGEST_SHOWN = 40;
  private static final String CUT = "…";

  private static final String NUMBER = "[+-]?\\d{1,100}(\\.\\d{1,100})?([eE][+-]?\\d{1,3})?";

  static AttributeRule of(AttributeDefinition definition) {
    AttributeType type = definition.attributeType();
    List<String> suggestions = definition.getSuggestions();
    boolean isRestricted =
        definition.isRestrictedBySuggestions()
            && !definition.isHasAllowedList()
            && !suggestions.isEmpty();
    return isRestricted
        ? new AttributeRule(
            type, shown(definition.getType()), meanings(type, suggestions), first(suggestions))
        : new AttributeRule(type, shown(definition.getType()), null, List.of());
  }

  /** What is no value of the type cannot be meant, and is left out. */
  private static @Nullable Set<Object> meanings(AttributeType type, List<String> suggestions) {
    Set<Object> meanings = new HashSet<>();
    for (String suggestion : suggestions) {
      switch (type) {
        case STRING, STRING_LIST, TIME, TIME_LIST -> meanings.add(meaning(type, suggestion));
        case NUMBER, NUMBER_LIST -> {
          if (suggestion.matches(NUMBER)) {
            meanings.add(meaning(type, new BigDecimal(suggestion)));
          }
        }
        case BOOLEAN -> {
          if (suggestion.equals("true") || suggestion.equals("false")) {
            meanings.add(Boolean.valueOf(suggestion));
          }
        }
        case LOCATION, LOCATION_LIST, UNKNOWN -> {
          return null;
        }
      }
    }
    return meanings;
  }

  /** What is equal if it means the same: numbers by value, times as instants. */
  private static Object meaning(AttributeType type, Object value) {
    if (value instanceof Number number) {
      return new ByValue(JsonValues.decimal(number));
    }
    boolean isTime = type == AttributeType.TIME || type == AttributeType.TIME_LIST;
    OffsetDateTime time = isTime && value instanceof String text ? Rfc3339.parse(text) : null;
    return time == null ? value : time.toInstant();
  }

  /** As many as fit into a message; they are the shop's, and no customer's. */
  private static List<String> first(List<String> suggestions) {
    List<String> first = new ArrayList<>();
    suggestions.stream().limit(MOST_SHOWN).map(AttributeRule::shown).forEach(first::add);
    if (suggestions.size() > MOST_SHOWN) {
      first.add(CUT);
    }
    return List.copyOf(first);
  }

  private static String shown(String suggestion) {
    int length = suggestion.codePointCount(0, suggestion.length());
    return length <= LONGEST_SHOWN
        ? suggestion
        : suggestion.substring(0, suggestion.offsetByCodePoints(0, LONGEST_SHOWN)) + CUT;
  }

  boolean takes(@Nullable Object value) {
    return type.takes(value);
  }

  /** Whether a value that the type takes is allowed. */
  boolean allows(@Nullable Object value) {
    if (allowed == null || value == null) {
      return true;
    }
    return value instanceof List<?> list ? allowsAll(list) : allowed.contains(meaning(type, value));
  }

  /** By index: an iterator would be garbage for every list of every customer. */
  private boolean allowsAll(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element != null && !allows(element)) {
        return false;
      }
    }
    return true;
  }
}
