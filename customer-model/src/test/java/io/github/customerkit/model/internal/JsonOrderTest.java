package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.model.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonOrderTest {

  private final JsonOrder order = new JsonOrder();

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
        assertThat(order.compare(a, b) == 0)
            .as("%s and %s", a, b)
            .isEqualTo(attribute(a).equals(attribute(b)));
        assertThat(Integer.signum(order.compare(a, b)))
            .as("%s and %s", a, b)
            .isEqualTo(-Integer.signum(order.compare(b, a)));
      }
    }
  }

  @Test
  void anyOrderOfValuesIsSortedTheSameWay() {
    List<Object> sorted = new ArrayList<>(VALUES);
    sorted.sort(order);
    List<Object> reversed = new ArrayList<>(VALUES);
    Collections.reverse(reversed);
    reversed.sort(order);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(order.compare(sorted.get(i), reversed.get(i))).isZero();
      for (int j = i; j < sorted.size(); j++) {
        assertThat(order.compare(sorted.get(i), sorted.get(j))).isNotPositive();
      }
    }
  }

  private static Attributes attribute(Object value) {
    return Attributes.builder().raw("a", value).build();
  }
}
