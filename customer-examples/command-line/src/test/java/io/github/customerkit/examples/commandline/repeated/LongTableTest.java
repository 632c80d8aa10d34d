package io.github.customerkit.examples.commandline.repeated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTableTest {

  /** Keys with few distinct bits for the slot, so that many share one. */
  @ParameterizedTest
  @ValueSource(
      longs = {-1L, 0xFF00_0000_0000_FFFFL, 0x0000_0000_FFFF_FFFFL, 0x00FF_FFFF_0000_00FFL})
  void holdsWhatAMapHolds(long bits) {
    SplittableRandom random = new SplittableRandom(42);
    LongTable table = LongTable.ofKeysAndValues();
    LongTable keys = LongTable.ofKeys();
    Map<Long, Long> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextLong(1, 30_000) * 0x9E37_79B9_7F4A_7C15L & bits | 1;
      boolean isNew = map.putIfAbsent(key, (long) i) == null;
      assertThat(table.add(key, i)).isEqualTo(isNew);
      assertThat(keys.add(key)).isEqualTo(isNew);
      if (i % 7 == 0) {
        table.replace(key, -i);
        map.put(key, (long) -i);
      }
    }
    assertThat(table.size()).isEqualTo(map.size());
    assertThat(keys.size()).isEqualTo(map.size());
    map.forEach(
        (key, value) -> {
          assertThat(table.value(key)).isEqualTo(value);
          assertThat(keys.contains(key)).isTrue();
          assertThat(table.contains(key ^ 2)).isEqualTo(map.containsKey(key ^ 2));
        });
  }
}
