package io.github.customerkit.examples.commandline.terminal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a standard stream is a screen. That starts a process, so it happens on request
 * only.
 */
final class Screen implements BooleanSupplier {

  private final SystemStream stream;
  private @Nullable Boolean isScreen;

  Screen(SystemStream stream) {
    this.stream = stream;
  }

  @Override
  public boolean getAsBoolean() {
    if (isScreen == null) {
      isScreen = isScreenNow();
    }
    return isScreen;
  }

  /** Runs in its own thread, because waiting for the process would swallow an interrupt. */
  private boolean isScreenNow() {
    FutureTask<Boolean> question =
        new FutureTask<>(() -> new ExecTerminalProvider().isSystemStream(stream));
    Thread thread = new Thread(question, "screen");
    thread.setDaemon(true);
    thread.start();
    try {
      return question.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      return false;
    }
  }
}
