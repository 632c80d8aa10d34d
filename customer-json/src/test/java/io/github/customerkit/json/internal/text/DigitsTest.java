package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that digits are written and read in pairs and words. */
class DigitsTest {

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        7,
        9,
        10,
        42,
        99,
        100,
        101,
        999,
        1000,
        12345,
        999_999,
        1_000_000,
        999_999_999_999_999_999L,
        1_000_000_000_000_000_000L,
        Long.MAX_VALUE
      })
  void numberIsWrittenInItsPlace(long number) {
    byte[] out = new byte[30];
    Arrays.fill(out, (byte) '#');
    String digits = Long.toString(number);

    assertThat(DigitPairs.put(out, 3, number)).isEqualTo(3 + digits.length());
    assertThat(new String(out, StandardCharsets.US_ASCII))
        .isEqualTo("###" + digits + "#".repeat(27 - digits.length()));
  }

  @Test
  void pairHasALeadingZero() {
    for (int number = 0; number < 100; number++) {
      byte[] out = new byte[4];
      DigitPairs.putPair(out, 1, number);
      assertThat(out)
          .containsExactly(
              (byte) 0, (byte) ('0' + number / 10), (byte) ('0' + number % 10), (byte) 0);
    }
  }

  @Test
  void digitsBeforeAnyOtherByteAreCounted() {
    for (int count = 0; count < 8; count++) {
      for (int b = -128; b < 128; b++) {
        byte[] word = "90817263".getBytes(StandardCharsets.US_ASCII);
        word[count] = (byte) b;
        int expected = b >= '0' && b <= '9' ? 8 : count;
        assertThat(DigitWords.count(ByteWords.get(word, 0)))
            .as("%d at %d", b, count)
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "99999999", "00000000", "10203040", "98765432", "00070809"})
  void valueIsThatOfTheFirstDigits(String digits) {
    for (int count = 1; count <= 8; count++) {
      String text = digits.substring(0, count) + "}\u007f\u0000-.9 ,".substring(count);
      long word = ByteWords.get(text.getBytes(StandardCharsets.US_ASCII), 0);
      assertThat(DigitWords.value(word, count))
          .as(text)
          .isEqualTo(Integer.parseInt(digits.substring(0, count)));
    }
  }
}
