package io.github.customerkit.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;

class ScreenTest {

  /** Tests that a command that is stopped during the check reads no further. */
  @Test
  void anInterruptStays() {
    Thread.currentThread().interrupt();
    try {
      assertThat(new Screen(SystemStream.Error).getAsBoolean()).isFalse();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
