package io.github.customerkit.json.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "é小", "😀", "a😀😀b"})
  void textWithoutLoneSurrogatesIsEncodedAsUsual(String text) {
    assertThat(Surrogates.firstLoneSurrogate(text)).isEqualTo(-1);
    assertThat(Surrogates.utf8(text)).isEqualTo(text.getBytes(UTF_8));
  }

  /** The characters in hexadecimal, the index of the first lone surrogate, and the bytes. */
  @ParameterizedTest
  @CsvSource({
    "d83d,                0, eda0bd",
    "dc00,                0, edb080",
    "dfff,                0, edbfbf",
    "0061d83d,            1, 61eda0bd",
    "d83d0061,            0, eda0bd61",
    "de00d83d,            0, edb880eda0bd",
    "d83dd83dde00,        0, eda0bdf09f9880",
    "d83dde00de00,        2, f09f9880edb880",
    "0061dabc0062dabc00e9,1, 61edaabc62edaabcc3a9"
  })
  void loneSurrogatesAreFoundAndEncodedAlike(String characters, int first, String bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < characters.length(); i += 4) {
      text.append((char) HexFormat.fromHexDigits(characters, i, i + 4));
    }
    assertThat(Surrogates.firstLoneSurrogate(text)).isEqualTo(first);
    assertThat(Surrogates.utf8(text.toString())).asHexString().isEqualToIgnoringCase(bytes);
  }
}
