package io.github.customerkit.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

  private static final int LENGTH = 50;

  @ParameterizedTest
  @ValueSource(bytes = {'\n', 0, 1, 127, -128, -1})
  void findsTheFirstOccurrenceInTheRange(byte wanted) {
    for (int near : new int[] {-1, 1, 128}) {
      byte[] bytes = new byte[LENGTH];
      Arrays.fill(bytes, (byte) (wanted + near));
      for (int at = 0; at < LENGTH; at++) {
        bytes[at] = wanted;
        for (int from = 0; from <= LENGTH; from++) {
          for (int to = from; to <= LENGTH; to++) {
            assertThat(ByteSearch.indexOf(bytes, wanted, from, to))
                .isEqualTo(from <= at && at < to ? at : -1);
          }
        }
        bytes[at] = (byte) (wanted + near);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(bytes = {'\n', 0, -1})
  void findsTheFirstOfTwo(byte wanted) {
    for (int near : new int[] {-1, 1}) {
      byte[] bytes = new byte[LENGTH];
      Arrays.fill(bytes, (byte) (wanted + near));
      for (int first = 0; first < LENGTH; first++) {
        bytes[first] = wanted;
        for (int second = first + 1; second < LENGTH; second++) {
          bytes[second] = wanted;
          assertThat(ByteSearch.indexOf(bytes, wanted, 0, LENGTH)).isEqualTo(first);
          assertThat(ByteSearch.indexOf(bytes, wanted, first + 1, LENGTH)).isEqualTo(second);
          bytes[second] = (byte) (wanted + near);
        }
        bytes[first] = (byte) (wanted + near);
      }
    }
  }
}
