package io.github.customerkit.json.internal.record;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends objects to several threads, each object to one thread at a time, and keeps a few for later.
 * Threads start their search at different places, so that each tends to find the object that it
 * used before.
 *
 * @param <T> the type of the objects
 */
final class Pool<T> {

  private static final int PLACES = 1 << 4;

  /** The references in one cache line of the processor; threads would wait for a shared line. */
  private static final int DISTANCE = 16;

  private final Supplier<T> maker;
  private final AtomicReferenceArray<@Nullable T> free =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  /** Creates an empty pool, which creates objects when they are needed. */
  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Returns an object that no other thread uses until it is given back. */
  T take() {
    int first = firstPlace();
    for (int i = 0; i < PLACES; i++) {
      int place = (first + i) % PLACES * DISTANCE;
      // Taking is more expensive than looking.
      T object = free.get(place) == null ? null : free.getAndSet(place, null);
      if (object != null) {
        return object;
      }
    }
    return maker.get();
  }

  /** Puts an object back into the pool. */
  void giveBack(T object) {
    int first = firstPlace();
    for (int i = 0; i < PLACES; i++) {
      int place = (first + i) % PLACES * DISTANCE;
      if (free.get(place) == null) {
        // If two threads do this at once, one object is lost, which is cheaper than to prevent it.
        free.setRelease(place, object);
        return;
      }
    }
  }

  private static int firstPlace() {
    return (int) (Thread.currentThread().getId() % PLACES);
  }
}
