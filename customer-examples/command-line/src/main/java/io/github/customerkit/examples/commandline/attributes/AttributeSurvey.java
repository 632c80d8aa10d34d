package io.github.customerkit.examples.commandline.attributes;

import io.github.customerkit.examples.report.statistics.ValueTypes;
import io.github.customerkit.model.AttributeDefinition;
import io.github.customerkit.model.AttributeDefinitions;
import io.github.customerkit.model.AttributeType;
import io.github.customerkit.model.Customer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Surveys the attributes of customers in bounded memory. */
final class AttributeSurvey {

  /** Bounds the memory for hostile data with many names; the rest are counted together. */
  private static final int MAX_NAMES = 10_000;

  private static final int MAX_DISTINCT = 50;
  private static final String NAME_OF_THE_API = "[A-Za-z]\\w*";

  /** One attribute. */
  static final class Seen {
    private final String name;
    private final Map<AttributeType, Long> types = new EnumMap<>(AttributeType.class);

    /** Hashes instead of values, which may be long and personal. */
    private final Set<Long> hashes = new HashSet<>();

    private long customers;
    private boolean hasEmptyList;

    private Seen(String name) {
      this.name = name;
    }

    private void add(@Nullable Object value) {
      customers++;
      if (value == null) {
        return;
      }
      if (value instanceof List<?> list && list.isEmpty()) {
        hasEmptyList = true;
        return;
      }
      types.merge(ValueTypes.of(value), 1L, Long::sum);
      if (hashes.size() <= MAX_DISTINCT) {
        hashes.add(hash(value));
      }
    }

    private static long hash(Object value) {
      String text =
          value instanceof BigDecimal decimal
              ? decimal.stripTrailingZeros().toPlainString()
              : value.toString();
      // A text differs from the number that it shows.
      long hash = value instanceof String ? 1 : 0;
      for (int i = 0; i < text.length(); i++) {
        hash = hash * 0x100_0000_01b3L + text.charAt(i) + 1;
      }
      return hash;
    }

    String name() {
      return name;
    }

    /** Returns the number of customers that have the attribute, null included. */
    long customers() {
      return customers;
    }

    /** Returns the number of values by type, without nulls and empty lists. */
    Map<AttributeType, Long> types() {
      return types;
    }

    /** Returns the number of distinct values, up to fifty. */
    int distinct() {
      return Math.min(hashes.size(), MAX_DISTINCT);
    }

    boolean hasMoreDistinct() {
      return hashes.size() > MAX_DISTINCT;
    }

    /** Returns the type that all values can have; null if there is no such type. */
    @Nullable AttributeType type() {
      Set<AttributeType> seen = types.keySet();
      if (seen.contains(AttributeType.UNKNOWN)
          || (hasEmptyList && !seen.stream().allMatch(type -> type.takes(List.of())))) {
        return null;
      }
      if (seen.size() == 1) {
        return seen.iterator().next();
      }
      if (seen.equals(Set.of(AttributeType.TIME, AttributeType.STRING))) {
        return AttributeType.STRING;
      }
      boolean isTextList = seen.equals(Set.of(AttributeType.TIME_LIST, AttributeType.STRING_LIST));
      return isTextList ? AttributeType.STRING_LIST : null;
    }
  }

  private final SortedMap<String, Seen> byName = new TreeMap<>();
  private long customers;
  private long others;

  void add(Customer customer) {
    customers++;
    customer.getAttributes().asMap().forEach(this::add);
  }

  private void add(String name, @Nullable Object value) {
    Seen seen = byName.get(name);
    if (seen == null && byName.size() == MAX_NAMES) {
      others++;
      return;
    }
    if (seen == null) {
      seen = new Seen(name);
      byName.put(name, seen);
    }
    seen.add(value);
  }

  long customers() {
    return customers;
  }

  /** Returns the number of values whose names exceed the bound on memory. */
  long others() {
    return others;
  }

  /** Returns the attributes, sorted by name. */
  Collection<Seen> attributes() {
    return byName.values();
  }

  /** Returns a definition for each attribute with one type and a name that the API allows. */
  AttributeDefinitions proposed() {
    List<AttributeDefinition> definitions = new ArrayList<>();
    for (Seen seen : byName.values()) {
      AttributeType type = seen.type();
      if (type != null && seen.name.matches(NAME_OF_THE_API)) {
        definitions.add(
            AttributeDefinition.builder()
                .entity("CustomerProfile")
                .name(seen.name)
                .type(type.apiName())
                .build());
      }
    }
    return AttributeDefinitions.of(definitions);
  }
}
