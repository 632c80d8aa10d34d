package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that characters are encoded as by the platform. */
class Utf8EncoderTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 'a', 0x7f, 0x80, 0xe9, 0x7bf, 0x7ff, 0x800, 0x5c0f, 0xd7ff, 0xe000, 0xffff, 0x10000,
        0x1f63a, 0x5a5a5, 0x10ffff
      })
  void characterIsWrittenInItsPlace(int codePoint) {
    byte[] expected = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[8];

    assertThat(Utf8Encoder.put(out, 2, codePoint)).isEqualTo(2 + expected.length);
    assertThat(Arrays.copyOfRange(out, 2, 2 + expected.length)).isEqualTo(expected);
    assertThat(out[2 + expected.length]).isZero();
  }
}
