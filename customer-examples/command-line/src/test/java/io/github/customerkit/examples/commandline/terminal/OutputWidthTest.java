package io.github.customerkit.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputWidthTest {

  @Test
  void fileHasNoWidth() {
    assertThat(new OutputWidth(() -> false, "80").getAsInt()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void screenHasTheColumnsOfTheVariable() {
    assertThat(new OutputWidth(() -> true, "80").getAsInt()).isEqualTo(80);
  }

  @Test
  void uselessColumnsLimitNothing() {
    for (String columns : new String[] {"", "0", "39", "-80", "wide", "99999999999"}) {
      assertThat(new OutputWidth(() -> true, columns).getAsInt()).isEqualTo(Integer.MAX_VALUE);
    }
  }
}
