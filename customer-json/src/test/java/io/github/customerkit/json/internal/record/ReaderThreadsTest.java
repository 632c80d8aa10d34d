package io.github.customerkit.json.internal.record;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReaderThreadsTest {

  @Test
  void aThreadDoesNotKeepTheProgramRunningAndEndsWithoutWork() throws InterruptedException {
    Thread thread = supplyAsync(Thread::currentThread, ReaderThreads.atMost(1)).join();

    assertThat(thread.getName()).isEqualTo("customer-reader-1");
    assertThat(thread.isDaemon()).isTrue();
    thread.join();
  }

  @Test
  void thereAreNoMoreThreadsThanAllowed() throws InterruptedException {
    Executor threads = ReaderThreads.atMost(2);
    Set<String> names = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);
    CountDownLatch work = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      threads.execute(
          () -> {
            both.countDown();
            await(both);
            names.add(Thread.currentThread().getName());
            work.countDown();
          });
    }
    work.await();

    assertThat(names).containsExactlyInAnyOrder("customer-reader-1", "customer-reader-2");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
