package io.github.customerkit.examples.commandline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Opens files that an interrupt closes while they are read, or while a named pipe waits for a
 * writer.
 */
final class InterruptibleFile {

  private InterruptibleFile() {}

  static InputStream open(Path file) throws IOException {
    if (Files.isRegularFile(file) || !Files.exists(file)) {
      return interruptible(file);
    }
    FutureTask<InputStream> opening = new FutureTask<>(() -> interruptible(file));
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

  /** Not {@code Files.newInputStream}, whose stream reads on after an interrupt. */
  private static InputStream interruptible(Path file) throws IOException {
    return Channels.newInputStream(Files.newByteChannel(file));
  }
}
