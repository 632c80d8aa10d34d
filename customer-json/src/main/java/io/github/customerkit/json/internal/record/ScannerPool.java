package io.github.customerkit.json.internal.record;

import io.github.customerkit.json.ReadLimits;
import io.github.customerkit.json.internal.scan.CustomerScanner;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Scanners for use by several threads, each by one at a time; keeps a few for later reading. */
final class ScannerPool {

  private static final int PLACES = 1 << 4;

  private final ReadLimits limits;
  private final AtomicReferenceArray<@Nullable CustomerScanner> free =
      new AtomicReferenceArray<>(PLACES);

  ScannerPool(ReadLimits limits) {
    this.limits = limits;
  }

  /** Returns a scanner for the caller's use alone until it is given back. */
  CustomerScanner take() {
    int first = firstPlace();
    for (int i = 0; i < PLACES; i++) {
      int place = (first + i) % PLACES;
      // A plain look is cheaper than an exchange.
      CustomerScanner scanner = free.get(place) == null ? null : free.getAndSet(place, null);
      if (scanner != null) {
        return scanner;
      }
    }
    return new CustomerScanner(limits);
  }

  /** Gives a scanner back. */
  void giveBack(CustomerScanner scanner) {
    int first = firstPlace();
    for (int i = 0; i < PLACES; i++) {
      int place = (first + i) % PLACES;
      if (free.get(place) == null && free.compareAndSet(place, null, scanner)) {
        return;
      }
    }
  }

  /** Threads begin at different places, and each finds the scanner that it has used before. */
  private static int firstPlace() {
    return (int) (Thread.currentThread().getId() % PLACES);
  }
}
