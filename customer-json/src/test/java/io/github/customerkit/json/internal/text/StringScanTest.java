package io.github.customerkit.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StringScanTest {

  @Test
  void everySpecialByteIsFoundAtEveryPlaceAndNoOtherIs() {
    for (int b = -128; b < 128; b++) {
      boolean isSpecial = b < ' ' || b == '"' || b == '\\';
      for (int at = 0; at < 40; at++) {
        byte[] bytes = new byte[40];
        Arrays.fill(bytes, (byte) 'x');
        bytes[at] = (byte) b;
        int expected = isSpecial ? at : 40;
        assertThat(StringScan.first(bytes, 0, 40)).as("%d at %d", b, at).isEqualTo(expected);
        assertThat(StringScan.first(bytes, at + 1, 40)).as("%d at %d", b, at).isEqualTo(40);
      }
    }
  }

  @Test
  void theFirstOfSeveralIsFound() {
    byte[] bytes = "12345678\u001f!\"\\\u0080".getBytes(StandardCharsets.UTF_8);
    assertThat(StringScan.first(bytes, 0, bytes.length)).isEqualTo(8);
    assertThat(StringScan.first(bytes, 9, bytes.length)).isEqualTo(10);
    assertThat(StringScan.first(bytes, 11, bytes.length)).isEqualTo(11);
    assertThat(StringScan.first(bytes, 12, bytes.length)).isEqualTo(12);
  }

  @Test
  void bytesBeyondTheEndAreNotExamined() {
    byte[] bytes = "1234567890\"\"\"\"\"\"".getBytes(StandardCharsets.UTF_8);
    assertThat(StringScan.first(bytes, 0, 10)).isEqualTo(10);
    assertThat(StringScan.first(bytes, 3, 4)).isEqualTo(4);
  }
}
