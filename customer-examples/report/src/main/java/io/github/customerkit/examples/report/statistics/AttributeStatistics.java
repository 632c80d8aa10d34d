package io.github.customerkit.examples.report.statistics;

import io.github.customerkit.model.AttributeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the attributes of customers by name, type and value, in bounded memory. */
public final class AttributeStatistics {

  /** The greatest number of names; values of further names are counted together. */
  public static final int MAX_NAMES = 1_000;

  /** The greatest number of distinct values of an attribute that are counted. */
  public static final int MAX_DISTINCT = 1_000;

  /** Bounds the memory for many attributes with many values each. */
  private static final int MAX_DISTINCT_OF_ALL = 50_000;

  private static final String NAME_OF_THE_API = "[A-Za-z][A-Za-z0-9_]*";

  /** One attribute. */
  public static final class Attribute {
    private final String name;
    private final Map<AttributeType, Long> types = new EnumMap<>(AttributeType.class);
    private final BoundedCounts<ValueKey> values;
    private long customers;
    private long nulls;
    private long emptyLists;

    private Attribute(String name, BoundedCounts.Budget budget) {
      this.name = name;
      values = new BoundedCounts<>(MAX_DISTINCT, budget);
    }

    private void add(@Nullable Object value) {
      customers++;
      if (value == null) {
        nulls++;
        return;
      }
      if (value instanceof List<?> list && list.isEmpty()) {
        emptyLists++;
        return;
      }
      types.merge(ValueTypes.of(value), 1L, Long::sum);
      if (!values.isExceeded()) {
        values.add(ValueKey.of(value));
      }
    }

    /** Returns the name, which can be personal unless {@link #isNamedAsInTheApi}. */
    public String name() {
      return name;
    }

    /** Returns whether the API allows the name, so that no customer has chosen it. */
    public boolean isNamedAsInTheApi() {
      return name.matches(NAME_OF_THE_API);
    }

    /** Returns the number of values that are neither null nor an empty list. */
    public long filled() {
      return customers - nulls - emptyLists;
    }

    /** Returns the number of values by type, without nulls and empty lists. */
    public Map<AttributeType, Long> types() {
      return types;
    }

    /** Returns the distinct values, without nulls and empty lists. */
    public BoundedCounts<ValueKey> values() {
      return values;
    }
  }

  private final Map<String, Attribute> byName = new HashMap<>();
  private final BoundedCounts.Budget budget = new BoundedCounts.Budget(MAX_DISTINCT_OF_ALL);
  private long others;

  void add(String name, @Nullable Object value) {
    Attribute attribute = byName.get(name);
    if (attribute == null) {
      if (byName.size() == MAX_NAMES) {
        others++;
        return;
      }
      attribute = new Attribute(name, budget);
      byName.put(name, attribute);
    }
    attribute.add(value);
  }

  /** Returns the number of values of attributes beyond the greatest number of names. */
  public long others() {
    return others;
  }

  /** Returns the attributes, those with the most filled values first, then by name. */
  public Collection<Attribute> attributes() {
    return byName.values().stream()
        .sorted(
            Comparator.comparingLong((Attribute one) -> -one.filled())
                .thenComparing(one -> one.name))
        .toList();
  }
}
