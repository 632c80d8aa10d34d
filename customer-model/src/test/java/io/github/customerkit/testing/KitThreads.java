package io.github.customerkit.testing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads that are alive before a test, to find those that the test leaves. */
public final class KitThreads {

  private static final Duration MAX_WAIT = Duration.ofSeconds(30);

  private final Set<Thread> before = alive();

  private KitThreads() {}

  /** Returns the threads that are alive now. */
  public static KitThreads now() {
    return new KitThreads();
  }

  private static Set<Thread> alive() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }

  /**
   * Returns the names of the threads that were started since, with a given start of their names,
   * and do not end; waits for those that end when they have no more work.
   */
  public Set<String> left(String prefix) throws InterruptedException {
    Set<Thread> since = alive();
    since.removeAll(before);
    since.removeIf(thread -> !thread.getName().startsWith(prefix));
    long end = System.nanoTime() + MAX_WAIT.toNanos();
    for (Thread thread : since) {
      thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }
    return since.stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
