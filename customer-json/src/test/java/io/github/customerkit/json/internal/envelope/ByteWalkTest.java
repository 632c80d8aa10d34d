package io.github.customerkit.json.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a walk keeps to its range of an array, and notices that a text is damaged. */
class ByteWalkTest {

  private static ByteWalk walk(String text, int end) {
    return new ByteWalk(text.getBytes(StandardCharsets.UTF_8), 0, end);
  }

  private static ByteWalk walk(String text) {
    return walk(text, text.length());
  }

  @Test
  void blanksBehindTheRangeAreNotRead() {
    ByteWalk walk = walk("    ", 2);

    assertThat(walk.next()).isZero();
    assertThat(walk.isDamaged()).isTrue();
    assertThat(walk.at()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "true", "\"a\"", "[1]", "{\"a\":1}"})
  void aValueAtTheEndOfTheRangeIsTakenUpToThere(String value) {
    ByteWalk walk = walk(value + "34", value.length());
    walk.skipValue();

    assertThat(walk.at()).isEqualTo(value.length());
    assertThat(walk.isDamaged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "]", "[1", "{\"a\":[1]", "\"a", "\"a\\\""})
  void aValueWithoutEndOrBeginningIsDamage(String text) {
    ByteWalk walk = walk(text);
    walk.skipValue();

    assertThat(walk.isDamaged()).isTrue();
  }

  @Test
  void anotherByteThanTheRequiredOneIsDamage() {
    ByteWalk walk = walk(" :,");
    walk.require(':');
    assertThat(walk.isDamaged()).isFalse();
    walk.require(':');

    assertThat(walk.isDamaged()).isTrue();
    assertThat(walk.at()).isEqualTo(2);
  }
}
