package io.github.customerkit.examples.commandline.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

  private static final String TEXT = "a\u00e4\u20ac\uD83D\uDE00\n".repeat(5_000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000, 1 << 20})
  void everyTextIsDecodedWhateverTheBuffer(int size) throws IOException {
    StringWriter read = new StringWriter();
    try (Reader text = new DecodedText(new ByteArrayInputStream(TEXT.getBytes(UTF_8)), UTF_8, 1)) {
      char[] buffer = new char[size];
      for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
        read.write(buffer, 0, count);
      }
    }
    assertThat(read.toString()).isEqualTo(TEXT);
  }

  @Test
  void theLineOfOtherBytesIsNamed() {
    byte[] bytes = (TEXT + "\r\n\r" + "\u00e4\n").getBytes(UTF_8);
    bytes[bytes.length - 2] = 'x';
    assertThatThrownBy(
            () ->
                new DecodedText(new ByteArrayInputStream(bytes), UTF_8, 2)
                    .transferTo(new StringWriter()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "line 5004: not UTF-8; --encoding sets another encoding, such as ISO-8859-1; save UTF-16 as UTF-8");
  }

  @Test
  void anotherEncodingHasNoHint() throws IOException {
    byte[] latin = "a\n\u00e4".getBytes(ISO_8859_1);
    StringWriter read = new StringWriter();
    new DecodedText(new ByteArrayInputStream(latin), ISO_8859_1, 1).transferTo(read);
    assertThat(read.toString()).isEqualTo("a\n\u00e4");
    assertThatThrownBy(
            () -> new DecodedText(new ByteArrayInputStream(latin), US_ASCII, 1).transferTo(read))
        .hasMessage("line 2: not US-ASCII");
  }

  @Test
  void cutCharacterAtTheEndIsReported() {
    byte[] cut = {'a', (byte) 0xE2, (byte) 0x82};
    assertThatThrownBy(
            () ->
                new DecodedText(new ByteArrayInputStream(cut), UTF_8, 1)
                    .transferTo(new StringWriter()))
        .hasMessageStartingWith("line 1: not UTF-8");
  }
}
