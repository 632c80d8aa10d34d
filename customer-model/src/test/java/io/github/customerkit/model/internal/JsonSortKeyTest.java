package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonSortKeyTest {

  private static final int MANY = 1_000;

  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          false,
          true,
          -1L,
          new BigDecimal("0.5"),
          1L,
          new BigDecimal("1.0"),
          BigInteger.ONE.shiftLeft(64),
          "",
          "a",
          "b",
          List.of(),
          List.of(1L),
          List.of(new BigDecimal("1.00")),
          List.of("b"),
          Arrays.asList(null, 1L),
          Map.of(),
          Map.of("a", 1L),
          Map.of("a", new BigDecimal("1.0")),
          Map.of("a", 2L),
          Map.of("b", 1L),
          Collections.singletonMap("b", null),
          map("a", 1L, "b", 2L),
          map("b", 2L, "a", 1L),
          map("b", 1L, "a", 2L));

  private static Map<String, Object> map(String name, Long value, String other, Long otherValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    map.put(other, otherValue);
    return map;
  }

  @Test
  void equalIsWhatAttributesTakeForEqual() {
    for (Object a : VALUES) {
      for (Object b : VALUES) {
        boolean areEqual = attribute(a).equals(attribute(b));
        assertThat(ofOneHash(a).equals(ofOneHash(b))).as("%s and %s", a, b).isEqualTo(areEqual);
        assertThat(hashed(a).equals(hashed(b))).as("%s and %s", a, b).isEqualTo(areEqual);
        assertThat(Integer.signum(ofOneHash(a).compareTo(ofOneHash(b))))
            .as("%s and %s", a, b)
            .isEqualTo(-Integer.signum(ofOneHash(b).compareTo(ofOneHash(a))));
      }
    }
  }

  @Test
  void anyOrderOfValuesIsSortedTheSameWay() {
    List<Function<Object, JsonSortKey>> ways =
        List.of(JsonSortKeyTest::ofOneHash, JsonSortKeyTest::hashed);
    for (Function<Object, JsonSortKey> key : ways) {
      List<JsonSortKey> reversed = new ArrayList<>(VALUES.stream().map(key).toList());
      Collections.reverse(reversed);
      reversed.sort(null);
      List<JsonSortKey> sorted = VALUES.stream().map(key).sorted().toList();
      assertThat(reversed).isEqualTo(sorted);
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i; j < sorted.size(); j++) {
          assertThat(sorted.get(i).compareTo(sorted.get(j))).isNotPositive();
        }
      }
    }
  }

  /** Counts how often its members are read. */
  private static final class CountingMap extends AbstractMap<String, Object> {
    private final Map<String, Object> members;
    private int readings;

    CountingMap(Map<String, Object> members) {
      this.members = members;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
      readings++;
      return members.entrySet();
    }
  }

  private static List<CountingMap> countingMaps() {
    return IntStream.range(0, MANY)
        .mapToObj(i -> new CountingMap(map("a", 1L, "b", (long) i % (MANY / 2))))
        .collect(Collectors.toList());
  }

  @Test
  void membersAreSortedOnceForEachValueHoweverManyComparisonsThereAre() {
    List<CountingMap> maps = countingMaps();
    List<JsonSortKey> keys = maps.stream().map(JsonSortKeyTest::ofOneHash).toList();
    Map<JsonSortKey, Integer> counts = new TreeMap<>();
    for (int round = 0; round < 3; round++) {
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    assertThat(counts).hasSize(MANY / 2).containsValue(6);
    assertThat(maps).extracting(map -> map.readings).containsOnly(1);
  }

  @Test
  void membersOfValuesWithDifferentHashesAreNotSorted() {
    List<CountingMap> maps = countingMaps();
    AtomicInteger hash = new AtomicInteger();
    maps.stream().map(map -> new JsonSortKey(map, hash.getAndIncrement())).sorted().toList();
    assertThat(maps).extracting(map -> map.readings).containsOnly(0);
  }

  private static JsonSortKey ofOneHash(Object value) {
    return new JsonSortKey(value, 0);
  }

  private static JsonSortKey hashed(Object value) {
    return new JsonSortKey(value, attribute(value).hashCode());
  }

  private static Attributes attribute(Object value) {
    return Attributes.builder().raw("a", value).build();
  }
}
