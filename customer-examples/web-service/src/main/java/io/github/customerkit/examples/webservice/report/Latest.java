package io.github.customerkit.examples.webservice.report;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The latest result of a long computation, for any number of threads. Those that ask while it is
 * computed wait, and share the result.
 */
final class Latest<T> {

  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<T> computation;
  private final Predicate<T> isCurrent;
  private volatile @Nullable T latest;

  /**
   * Creates a result that is computed when it is asked for.
   *
   * @param computation the computation; one thread at a time runs it
   * @param isCurrent whether a result from before the question answers it
   */
  Latest(Supplier<T> computation, Predicate<T> isCurrent) {
    this.computation = computation;
    this.isCurrent = isCurrent;
  }

  /** Returns a result; if the computation fails, throws what it throws, and keeps nothing. */
  T get() {
    T before = latest;
    lock.lock();
    try {
      T found = latest;
      if (found == null || (found == before && !isCurrent.test(found))) {
        latest = null; // Not two of them in memory.
        found = computation.get();
        latest = found;
      }
      return found;
    } finally {
      lock.unlock();
    }
  }
}
