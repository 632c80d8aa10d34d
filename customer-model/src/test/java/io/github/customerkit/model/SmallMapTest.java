package io.github.customerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallMapTest {

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void behavesAsALinkedHashMapWhateverItsSize() {
    for (int run = 0; run < 300; run++) {
      SmallMap map = new SmallMap(random.nextInt(40));
      Map<String, Object> expected = new LinkedHashMap<>();
      for (int step = 0; step < 120; step++) {
        change(map, expected);
        requireSame(map, expected);
        requireSame(new SmallMap(map), expected);
      }
    }
  }

  private void change(SmallMap map, Map<String, Object> expected) {
    String name = new String("n" + random.nextInt(26));
    Object value = random.nextInt(5) == 0 ? null : (Object) (long) random.nextInt(100);
    if (random.nextInt(3) == 0) {
      assertThat(map.remove(name)).isEqualTo(expected.remove(name));
    } else {
      assertThat(map.put(name, value)).isEqualTo(expected.put(name, value));
    }
  }

  private void requireSame(SmallMap map, Map<String, Object> expected) {
    String told = "seed " + seed;
    assertThat(map).as(told).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(List.copyOf(map.keySet())).as(told).isEqualTo(List.copyOf(expected.keySet()));
    List<Object> visited = new ArrayList<>();
    map.forEach((name, value) -> visited.add(name + "=" + value));
    assertThat(visited.toString()).as(told).isEqualTo(map.entrySet().toString());
    for (int i = 0; i < 26; i++) {
      assertThat(map.get("n" + i)).as(told).isEqualTo(expected.get("n" + i));
      assertThat(map.containsKey("n" + i)).as(told).isEqualTo(expected.containsKey("n" + i));
    }
  }

  @Test
  void aCopyIsItsOwn() {
    for (int size : new int[] {1, 16, 17, 40}) {
      SmallMap map = new SmallMap(0);
      for (int i = 0; i < size; i++) {
        map.put("n" + i, 1L);
      }
      SmallMap copy = new SmallMap(map);
      map.put("n0", 2L);
      map.remove("n" + (size - 1));
      assertThat(copy).hasSize(size).containsEntry("n0", 1L);
    }
  }

  @Test
  void attributesCannotBeChangedHoweverManyThereAre() {
    for (int size : new int[] {0, 1, 16, 17}) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        values.put("n" + i, Map.of("inner", List.of(1L, Map.of())));
      }
      assertThat(Attributes.of(values).asMap()).hasSize(size).isUnmodifiable();
      Attributes.of(values).asMap().values().forEach(SmallMapTest::requireUnmodifiable);
    }
  }

  private static void requireUnmodifiable(Object value) {
    Map<?, ?> map = (Map<?, ?>) value;
    assertThat(map).isUnmodifiable();
    assertThat((List<?>) map.get("inner")).isUnmodifiable();
  }

  @Test
  void aNameThatAnOddMapHoldsTwiceIsThereOnce() {
    Map<String, Object> odd = new IdentityHashMap<>();
    odd.put(new String("a"), 1L);
    odd.put(new String("a"), 1L);
    assertThat(odd).hasSize(2);
    assertThat(Attributes.of(odd).asMap()).hasSize(1).containsEntry("a", 1L);
  }
}
