package io.github.customerkit.examples.database.imports;

import io.github.customerkit.examples.database.row.ImportSource;
import io.github.customerkit.json.CustomerRecord;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Stores one batch in a background thread while the next one is filled. */
final class BatchQueue implements AutoCloseable {

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "customers-store");
            thread.setDaemon(true);
            return thread;
          });
  private final Consumer<Batch> store;
  private CompletableFuture<Void> stored = CompletableFuture.completedFuture(null);
  private Batch batch;

  BatchQueue(Consumer<Batch> store, ImportSource source, long checkpoint) {
    this.store = store;
    this.batch = new Batch(source, checkpoint);
  }

  void add(CustomerRecord record) {
    batch.add(record);
    if (batch.isFull()) {
      submit();
    }
  }

  private void submit() {
    Batch full = batch;
    batch = new Batch(full.source(), full.last());
    await();
    stored = CompletableFuture.runAsync(() -> store.accept(full), executor);
    if (full.isLarge()) {
      await();
    }
  }

  /** Stores the rest and waits for it; rethrows a failure of the background thread. */
  void end() {
    if (!batch.isEmpty()) {
      submit();
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
    executor.shutdown();
  }
}
