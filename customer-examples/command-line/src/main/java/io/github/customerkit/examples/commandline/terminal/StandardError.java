package io.github.customerkit.examples.commandline.terminal;

import java.util.function.BooleanSupplier;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/** Finds out whether standard error is a screen. That starts a process, so only when asked. */
final class StandardError implements BooleanSupplier {

  private @Nullable Boolean isScreen;

  @Override
  public boolean getAsBoolean() {
    if (isScreen == null) {
      isScreen = new ExecTerminalProvider().isSystemStream(SystemStream.Error);
    }
    return isScreen;
  }
}
