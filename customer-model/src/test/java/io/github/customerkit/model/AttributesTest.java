package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTest {

  @Test
  void emptyIsOneInstance() {
    assertThat(Attributes.empty().asMap()).isEmpty();
    assertThat(Attributes.empty().isEmpty()).isTrue();
    assertThat(Attributes.of(Map.of())).isSameAs(Attributes.empty());
    assertThat(Attributes.builder().build()).isSameAs(Attributes.empty());
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Attributes.of(null)).withMessage("values");
  }

  @Test
  void aNullAttributeIsAnAttribute() {
    Attributes attributes = Attributes.of(Collections.singletonMap("Points", null));
    assertThat(attributes.isEmpty()).isFalse();
    assertThat(attributes.asMap()).containsExactly(entry("Points", null));
  }

  @Test
  void orderOfTheMapIsKept() {
    Map<String, Object> values = new LinkedHashMap<>();
    List.of("z", "y", "Aa", "BB", "a").forEach(name -> values.put(name, Map.of()));
    values.put("nested", new LinkedHashMap<>(values));
    Attributes attributes = Attributes.of(values);
    assertThat(attributes.asMap().keySet()).containsExactly("z", "y", "Aa", "BB", "a", "nested");
    assertThat(map(attributes.raw("nested").get()).keySet())
        .containsExactly("z", "y", "Aa", "BB", "a");
  }

  @Test
  void valuesAreKeptInTypeAndScale() {
    BigInteger beyond = new BigInteger("9223372036854775808");
    Map<String, Object> values = new HashMap<>();
    values.put("text", "1");
    values.put("truth", false);
    values.put("whole", 1L);
    values.put("beyond", beyond);
    values.put("decimal", new BigDecimal("1.00"));
    values.put("nothing", null);
    values.put("list", Arrays.asList("a", null, List.of(1L)));
    values.put("map", Map.of("a", List.of(new BigDecimal("1e3"))));
    assertThat(Attributes.of(values).asMap()).isEqualTo(values);
  }

  @Test
  void changingTheInputAfterwardsChangesNothingAtAnyDepth() {
    Map<String, Object> innermost = new HashMap<>(Map.of("a", 1L));
    List<Object> list = new ArrayList<>(List.of(innermost));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    Map<String, Object> values = new HashMap<>(Map.of("map", map));
    Attributes attributes = Attributes.of(values);

    innermost.put("b", 2L);
    list.add("more");
    map.put("more", true);
    values.put("more", true);

    assertThat(attributes.asMap())
        .isEqualTo(Map.of("map", Map.of("list", List.of(Map.of("a", 1L)))));
  }

  @Test
  void nothingCanBeChangedAtAnyDepth() {
    Attributes attributes =
        Attributes.of(
            Map.of(
                "list", new ArrayList<>(List.of("a", new ArrayList<>(List.of("b")))),
                "map", new HashMap<>(Map.of("list", new ArrayList<>(List.of("c")))),
                "emptyList", new ArrayList<>(),
                "emptyMap", new HashMap<>()));
    assertUnsupported(() -> attributes.asMap().remove("list"));
    assertUnsupported(() -> list(attributes.raw("list").get()).set(0, "x"));
    assertUnsupported(() -> list(list(attributes.raw("list").get()).get(1)).set(0, "x"));
    assertUnsupported(() -> map(attributes.raw("map").get()).put("x", "x"));
    assertUnsupported(() -> list(map(attributes.raw("map").get()).get("list")).set(0, "x"));
    assertUnsupported(() -> list(attributes.raw("emptyList").get()).add("x"));
    assertUnsupported(() -> map(attributes.raw("emptyMap").get()).put("x", "x"));
  }

  @Test
  void listsThatWereConvertedCannotBeChangedEither() {
    Attributes attributes =
        Attributes.of(
            Map.of(
                "texts", List.of("a"),
                "numbers", List.of(1L),
                "times", List.of("2020-02-07T08:15:22Z")));
    assertUnsupported(() -> attributes.stringList("texts").get().remove(0));
    assertUnsupported(() -> attributes.numberList("numbers").get().remove(0));
    assertUnsupported(() -> attributes.timeList("times").get().remove(0));
  }

  private static void assertUnsupported(Runnable change) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
