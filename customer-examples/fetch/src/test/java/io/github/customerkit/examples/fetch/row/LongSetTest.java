package io.github.customerkit.examples.fetch.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

  @Test
  void eachNumberIsNewOnce() {
    LongSet set = new LongSet();
    for (long number : new long[] {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(set.add(number)).isTrue();
      assertThat(set.add(number)).isFalse();
    }
  }

  @Test
  void behavesLikeASetOfTheJdk() {
    Random random = new Random(7);
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      long number = random.nextInt(100_000) * (i % 2 == 0 ? 1L : 1L << 32);
      assertThat(set.add(number)).isEqualTo(expected.add(number));
    }
  }

  @Test
  void millionsOfConsecutiveNumbersAreStored() {
    LongSet set = new LongSet();
    int added = 0;
    for (int i = 1; i <= 4_000_000; i++) {
      added += set.add(i * 1_024L) ? 1 : 0;
    }
    assertThat(added).isEqualTo(4_000_000);
  }
}
