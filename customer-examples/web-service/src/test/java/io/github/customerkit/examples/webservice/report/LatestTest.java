package io.github.customerkit.examples.webservice.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatestTest {

  private static final int THREADS = 8;

  private final AtomicInteger computed = new AtomicInteger();

  @Test
  void outdatedResultIsComputedAgain() {
    Latest<Integer> latest = new Latest<>(computed::incrementAndGet, result -> result == 2);

    assertThat(List.of(latest.get(), latest.get(), latest.get())).containsExactly(1, 2, 2);
  }

  /** The result is outdated at once, and yet one is enough for those that waited for it. */
  @Test
  void threadsThatAskMeanwhileShareTheResult() throws Exception {
    CountDownLatch isComputing = new CountDownLatch(1);
    CompletableFuture<Void> areWaiting = new CompletableFuture<>();
    Latest<Integer> latest =
        new Latest<>(
            () -> {
              isComputing.countDown();
              areWaiting.join();
              return computed.incrementAndGet();
            },
            result -> false);
    List<Integer> results = new CopyOnWriteArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(new Thread(() -> results.add(latest.get())));
      threads.get(i).start();
      isComputing.await();
    }
    for (Thread thread : threads) {
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    areWaiting.complete(null);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(results).hasSize(THREADS).containsOnly(1);
  }

  @Test
  void failureIsNotKept() {
    Latest<Integer> latest =
        new Latest<>(
            () -> {
              if (computed.incrementAndGet() == 1) {
                throw new IllegalStateException("first");
              }
              return computed.get();
            },
            result -> true);

    assertThatThrownBy(latest::get).hasMessage("first");
    assertThat(latest.get()).isEqualTo(2);
  }
}
