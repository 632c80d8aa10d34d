package io.github.customerkit.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardErrorTest {

  /** A command that is stopped while the question is asked must not go on to read. */
  @Test
  void anInterruptStays() {
    Thread.currentThread().interrupt();
    try {
      assertThat(new StandardError().getAsBoolean()).isFalse();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
