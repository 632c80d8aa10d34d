package io.github.customerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.customerkit.model.Attributes;
import io.github.customerkit.model.Customer;
import io.github.customerkit.testing.TestSeed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

  private final long seed = TestSeed.next();
  private final Random random = new Random(seed);

  @Test
  void behavesAsALinkedHashMapWhateverItsSize() {
    for (int run = 0; run < 1_000; run++) {
      Map<String, Object> expected = new LinkedHashMap<>();
      List<Object> members = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        String name = "n" + i;
        Object value = random.nextInt(5) == 0 ? null : (Object) (long) random.nextInt(100);
        expected.put(name, value);
        members.add(name);
        members.add(value);
      }
      requireSame(Objects.requireNonNull(JsonObject.of(members.toArray())), expected);
      requireSame(JsonObject.copyOf(expected), expected);
      requireSame(JsonCopy.of(expected), expected);
    }
  }

  private void requireSame(JsonObject object, Map<String, Object> expected) {
    String run = "seed " + seed;
    assertThat(object).as(run).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(expected).as(run).isEqualTo(object);
    assertThat(object.toString()).as(run).isEqualTo(expected.toString());
    assertThat(List.copyOf(object.keySet())).as(run).isEqualTo(List.copyOf(expected.keySet()));
    assertThat(new ArrayList<>(object.values()))
        .as(run)
        .isEqualTo(new ArrayList<>(expected.values()));
    List<Object> visited = new ArrayList<>();
    object.forEach((name, value) -> visited.add(name + "=" + value));
    assertThat(visited.toString()).as(run).isEqualTo(expected.entrySet().toString());
    for (int i = 0; i < 42; i++) {
      assertThat(object.get("n" + i)).as(run).isEqualTo(expected.get("n" + i));
      assertThat(object.containsKey("n" + i)).as(run).isEqualTo(expected.containsKey("n" + i));
    }
    assertThat(object.containsValue(null)).as(run).isEqualTo(expected.containsValue(null));
    assertThat(object.isEmpty()).as(run).isEqualTo(expected.isEmpty());
    assertThat(object.allMatch((name, value) -> value != null))
        .as(run)
        .isEqualTo(!expected.containsValue(null));
  }

  @Test
  void nameThatOccursTwiceIsNotTaken() {
    for (int size : new int[] {2, 16, 17, 40}) {
      Object[] members = new Object[2 * size];
      for (int i = 0; i < size; i++) {
        members[2 * i] = "n" + i;
        members[2 * i + 1] = 1L;
      }
      assertThat(JsonObject.of(members.clone())).hasSize(size);
      members[2 * size - 2] = new String("n0");
      assertThat(JsonObject.of(members)).isNull();
    }
  }

  @Test
  void everyWayToChangeAnObjectIsRefused() {
    for (JsonObject object : List.of(JsonObject.EMPTY, members(1), members(17))) {
      assertThat(object).isUnmodifiable();
      List<Runnable> changes =
          List.of(
              () -> object.put("a", 1L),
              () -> object.putAll(Map.of()),
              () -> object.putIfAbsent("a", 1L),
              () -> object.remove("a"),
              () -> object.remove("a", 1L),
              object::clear,
              () -> object.replace("a", 1L),
              () -> object.replace("a", 1L, 2L),
              () -> object.replaceAll((name, value) -> value),
              () -> object.computeIfAbsent("a", name -> 1L),
              () -> object.computeIfPresent("a", (name, value) -> 1L),
              () -> object.compute("a", (name, value) -> 1L),
              () -> object.merge("a", 1L, (before, after) -> after));
      for (Runnable change : changes) {
        assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  private static JsonObject members(int count) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      members.put("n" + i, 1L);
    }
    return JsonObject.copyOf(members);
  }

  @Test
  void domainTakesAnObjectWithoutACopy() {
    JsonObject object = Objects.requireNonNull(JsonObject.of(new Object[] {"a", 1L}));
    assertThat(Attributes.of(object).asMap()).isSameAs(object);
    assertThat(Attributes.of(Map.of("inner", object)).raw("inner").get()).isSameAs(object);
    assertThat(Attributes.of(JsonObject.EMPTY)).isSameAs(Attributes.empty());
    Customer customer =
        Customer.builder()
            .id(1L)
            .created(Instant.EPOCH)
            .integrationId("a")
            .attributes(Attributes.of(object))
            .accountId(1L)
            .closedSessions(0L)
            .totalSales(BigDecimal.ONE)
            .lastActivity(Instant.EPOCH)
            .additionalProperties(object)
            .build();
    assertThat(customer.getAdditionalProperties()).isSameAs(object);
    assertThat(customer.toBuilder().id(2L).build().getAdditionalProperties()).isSameAs(object);
  }

  @Test
  void arrayIsAnImmutableListWithOrWithoutNulls() {
    assertThat(JsonArray.of(new Object[] {1L, null})).containsExactly(1L, null).isUnmodifiable();
    assertThat(JsonArray.of(new Object[] {1L, "a"})).containsExactly(1L, "a").isUnmodifiable();
    assertThat(JsonArray.of(new Object[0])).isEmpty();
  }

  @Test
  void attributesCannotBeChangedHoweverManyThereAre() {
    for (int size : new int[] {0, 1, 16, 17}) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        values.put("n" + i, Map.of("inner", List.of(1L, Map.of())));
      }
      assertThat(Attributes.of(values).asMap()).hasSize(size).isUnmodifiable();
      Attributes.of(values).asMap().values().forEach(JsonObjectTest::requireUnmodifiable);
    }
  }

  private static void requireUnmodifiable(Object value) {
    Map<?, ?> map = (Map<?, ?>) value;
    assertThat(map).isUnmodifiable();
    assertThat((List<?>) map.get("inner")).isUnmodifiable();
  }

  @Test
  void nameThatAMapReturnsTwiceIsKeptOnce() {
    Map<String, Object> odd = new IdentityHashMap<>();
    odd.put(new String("a"), 1L);
    odd.put(new String("a"), 1L);
    assertThat(odd).hasSize(2);
    assertThat(Attributes.of(odd).asMap()).hasSize(1).containsEntry("a", 1L);
  }
}
