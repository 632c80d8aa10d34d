package io.github.customerkit.json.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoolTest {

  /** The number of objects that a pool keeps. */
  private static final int KEPT = 16;

  private final Pool<Object> pool = new Pool<>(Object::new);

  private List<Object> take(int count) {
    return Stream.generate(pool::take).limit(count).toList();
  }

  @Test
  void lendsEachObjectOnce() {
    assertThat(take(KEPT + 1)).doesNotContainNull().doesNotHaveDuplicates();
  }

  @Test
  void lendsAnObjectAgainThatIsGivenBack() {
    Object object = pool.take();
    pool.giveBack(object);

    assertThat(pool.take()).isSameAs(object);
    assertThat(pool.take()).isNotSameAs(object);
  }

  @Test
  void lendsToOneThreadWhatAnotherGaveBack() {
    List<Object> given = take(3);
    CompletableFuture.runAsync(() -> given.forEach(pool::giveBack)).join();

    assertThat(take(3)).containsExactlyInAnyOrderElementsOf(given);
  }

  @Test
  void keepsNoMoreThanAFewObjects() {
    List<Object> given = take(KEPT + 2);
    given.forEach(pool::giveBack);

    List<Object> again = take(KEPT + 2);

    assertThat(again).doesNotHaveDuplicates();
    assertThat(again.subList(0, KEPT)).isSubsetOf(given);
    assertThat(again.subList(KEPT, KEPT + 2)).doesNotContainAnyElementsOf(given);
  }
}
