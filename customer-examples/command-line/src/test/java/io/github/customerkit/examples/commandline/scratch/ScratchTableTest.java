package io.github.customerkit.examples.commandline.scratch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTableTest {

  @TempDir private Path directory;

  private ScratchStore store;

  @BeforeEach
  void open() {
    store = ScratchStore.in(directory, ScratchStore.settings());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static <K> Map<K, String> content(ScratchTable<K> table) {
    Map<K, String> content = new LinkedHashMap<>();
    try (ScratchTable<K>.Rows rows = table.rows()) {
      while (rows.next()) {
        content.put(rows.key(), new String(rows.value(), UTF_8));
      }
    }
    return content;
  }

  @Test
  void laterValueTakesThePlaceOfTheOneBeforeAndSaysSo() {
    ScratchTable<String> table = store.byText();
    assertThat(table.put("a", bytes("first"))).isFalse();
    assertThat(table.put("b", bytes("other"))).isFalse();
    assertThat(table.put("a", bytes("second"))).isTrue();
    assertThat(table.put("a", bytes("third"))).isTrue();
    assertThat(content(table)).containsExactly(Map.entry("a", "third"), Map.entry("b", "other"));
  }

  @Test
  void numbersComeInTheirOrderWhateverTheyAre() {
    ScratchTable<Long> table = store.byNumber();
    List<Long> keys =
        List.of(3L, -1L, Long.MAX_VALUE, 0L, Long.MIN_VALUE, 1L << 31, 1L << 53, -(1L << 40), 10L);
    keys.forEach(key -> table.put(key, bytes("of " + key)));
    assertThat(content(table).keySet()).containsExactlyElementsOf(keys.stream().sorted().toList());
    assertThat(content(table)).allSatisfy((key, value) -> assertThat(value).isEqualTo("of " + key));
    keys.forEach(key -> assertThat(table.get(key)).isEqualTo(bytes("of " + key)));
    assertThat(table.get(4L)).isNull();
  }

  @Test
  void textsAreKeysByEachOfTheirCharacters() {
    ScratchTable<String> table = store.byText();
    List<String> keys =
        List.of(
            "",
            "\0",
            "a",
            "a\0",
            "a\0b",
            "A",
            "a ",
            "é",
            "e\u0301",
            "\u200b",
            "\ud83d\ude00",
            "1",
            "01");
    for (String key : keys) {
      assertThat(table.put(key, bytes("of " + key))).as(key).isFalse();
    }
    for (String key : keys) {
      assertThat(table.get(key)).as(key).isEqualTo(bytes("of " + key));
    }
    assertThat(table.get("b")).isNull();
    assertThat(content(table).keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void valuesOfAnySizeComeBackAsTheyWere() {
    ScratchTable<Long> table = store.byNumber();
    byte[] large = new byte[3 << 20];
    new Random(7).nextBytes(large);
    table.put(1L, large);
    table.put(2L, new byte[0]);
    assertThat(table.get(1L)).isEqualTo(large);
    assertThat(table.get(2L)).isEmpty();
  }

  @Test
  void tablesOfOneStoreDoNotMeet() {
    ScratchTable<Long> one = store.byNumber();
    ScratchTable<Long> other = store.byNumber();
    one.put(1L, bytes("a"));
    assertThat(other.put(1L, bytes("b"))).isFalse();
    assertThat(one.get(1L)).isEqualTo(bytes("a"));
  }

  @Test
  void tablesAgreeWithMapsWhateverIsPut() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<String, String> map = new HashMap<>();
    ScratchTable<String> table = store.byText();
    for (int i = 0; i < 5_000; i++) {
      String key = Integer.toString(random.nextInt(2_000), 36);
      String value = key.repeat(random.nextInt(500));
      assertThat(table.put(key, bytes(value)))
          .as("seed %d", seed)
          .isEqualTo(map.put(key, value) != null);
    }
    assertThat(content(table)).as("seed %d", seed).isEqualTo(new TreeMap<>(map));
    assertThat(new ArrayList<>(content(table).keySet())).isSorted();
  }
}
