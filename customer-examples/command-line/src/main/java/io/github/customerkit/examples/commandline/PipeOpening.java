package io.github.customerkit.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Opens inputs; an interrupt ends it even where a named pipe has nobody who writes to it. */
final class PipeOpening {

  private PipeOpening() {}

  static InputStream open(Path file) throws IOException {
    if (Files.isRegularFile(file) || !Files.exists(file)) {
      return Files.newInputStream(file);
    }
    FutureTask<InputStream> opening = new FutureTask<>(() -> Files.newInputStream(file));
    Thread thread = new Thread(opening, "open");
    thread.setDaemon(true);
    thread.start();
    try {
      return opening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("cannot open an input", e);
    }
  }
}
