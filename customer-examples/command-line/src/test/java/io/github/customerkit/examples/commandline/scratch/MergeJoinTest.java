package io.github.customerkit.examples.commandline.scratch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeJoinTest {

  @TempDir private Path directory;

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "-" : new String(bytes, UTF_8);
  }

  /** Returns each key of either table, with its left and right values. */
  private List<String> read(List<Long> lefts, List<Long> rights) {
    try (ScratchStore store = ScratchStore.in(directory, ScratchStore.settings())) {
      ScratchTable<Long> left = store.byNumber();
      lefts.forEach(key -> left.put(key, "l".getBytes(UTF_8)));
      ScratchTable<Long> right = store.byNumber();
      rights.forEach(key -> right.put(key, "r".getBytes(UTF_8)));
      List<String> read = new ArrayList<>();
      MergeJoin.read(left, right, (key, l, r) -> read.add(key + text(l) + text(r)));
      return read;
    }
  }

  @Test
  void eachKeyOfEitherIsGivenOnceAndInOrder() {
    assertThat(read(List.of(5L, 1L, 2L), List.of(7L, 2L, 3L, 5L)))
        .containsExactly("1l-", "2lr", "3-r", "5lr", "7-r");
    assertThat(read(List.of(9L, 8L, 2L), List.of(2L))).containsExactly("2lr", "8l-", "9l-");
  }

  @Test
  void eitherMayBeEmpty() {
    assertThat(read(List.of(), List.of())).isEmpty();
    assertThat(read(List.of(1L), List.of())).containsExactly("1l-");
    assertThat(read(List.of(), List.of(1L, 2L))).containsExactly("1-r", "2-r");
  }

  @Test
  void farthestKeysAreInOrderToo() {
    assertThat(read(List.of(Long.MAX_VALUE, 1L), List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)))
        .containsExactly(Long.MIN_VALUE + "-r", "0-r", "1l-", Long.MAX_VALUE + "lr");
  }
}
