package io.github.customerkit.json.internal.record;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Objects for use by several threads, each by one at a time; keeps a few for later. Threads look
 * first at different places, and each finds the object that it has used before.
 *
 * @param <T> the type of the objects
 */
final class Pool<T> {

  private static final int PLACES = 1 << 4;

  /** So many references fill a line of a processor's cache, for which threads would wait. */
  private static final int DISTANCE = 16;

  private final Supplier<T> maker;
  private final AtomicReferenceArray<@Nullable T> free =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  /** A pool without objects, which makes them when they are needed. */
  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Returns an object that nobody else uses until it is given back. */
  T take() {
    int first = firstPlace();
    for (int i = 0; i < PLACES; i++) {
      int place = (first + i) % PLACES * DISTANCE;
      // Taking is the dearer look.
      T object = free.get(place) == null ? null : free.getAndSet(place, null);
      if (object != null) {
        return object;
      }
    }
    return maker.get();
  }

  /** Gives an object back. */
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
