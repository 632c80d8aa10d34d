package io.github.customerkit.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ListMergeTest {

  private static final int MANY = 2_000;

  /** The reads per element: one to compare it in place, and one to hash and sort it. */
  private static final int MAX_READINGS = 6;

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

    @Override
    public int size() {
      return members.size();
    }
  }

  @Test
  void readingsOfAnElementDoNotGrowWithTheirNumber() {
    List<Map<String, Object>> whole =
        IntStream.range(0, MANY)
            .mapToObj(i -> Map.<String, Object>of("a", 1L, "b", (long) i, "unseen", (long) -i))
            .toList();
    List<CountingMap> before =
        IntStream.range(0, MANY)
            .mapToObj(i -> new CountingMap(Map.of("a", 1L, "b", (long) i)))
            .toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, MANY).boxed().toList());
    Collections.shuffle(order, new Random(7));
    List<CountingMap> after =
        order.stream().map(i -> new CountingMap(before.get(i).members)).toList();

    JsonMapper mapper = JsonMapper.builder().build();
    PropertyNames names = PropertyNames.of(mapper.constructType(Object.class), mapper);
    List<Object> merged =
        ListMerge.of(whole, before, after, (w, b, a) -> ThreeWayMerge.value(w, b, a, names));

    assertThat(merged).isEqualTo(order.stream().map(whole::get).toList());
    assertThat(before).extracting(map -> map.readings).allMatch(count -> count <= MAX_READINGS);
    assertThat(after).extracting(map -> map.readings).allMatch(count -> count <= MAX_READINGS);
  }
}
