package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.json.CustomerRecord;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Has one batch stored in a thread of its own while the next one is filled. */
final class BatchQueue implements AutoCloseable {

  private final ExecutorService storing =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "customers-store");
            thread.setDaemon(true);
            return thread;
          });
  private final Consumer<Batch> store;
  private CompletableFuture<Void> stored = CompletableFuture.completedFuture(null);
  private Batch batch;

  BatchQueue(Consumer<Batch> store, ImportSource source, long behind) {
    this.store = store;
    this.batch = new Batch(source, behind);
  }

  void add(CustomerRecord found) {
    batch.add(found);
    if (batch.isFull()) {
      hand();
    }
  }

  private void hand() {
    Batch full = batch;
    batch = new Batch(full.source(), full.last());
    await();
    stored = CompletableFuture.runAsync(() -> store.accept(full), storing);
    if (full.isLarge()) {
      await();
    }
  }

  /** Waits until all is stored; throws what storing threw. */
  void end() {
    if (!batch.isEmpty()) {
      hand();
    }
    await();
  }

  private void await() {
    try {
      stored.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    storing.shutdown();
  }
}
