package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a text in place of a list is named, however few of its bytes arrive at once. */
class ForeignTextTest {

  private final CustomerReader reader = CustomerReader.builder().input(InputFormat.ARRAY).build();

  private List<String> messages(InputStream in) {
    return reader.stream(in)
        .flatMap(one -> one.getProblems().stream())
        .map(Problem::getMessage)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "0~a number",
        "0.5~a number",
        "9~a number",
        "9e9~a number",
        "-1~a number",
        "/1~another input",
        ":1~another input",
        "id,name~CSV",
        "sep=;~another input",
        "<?xml version=\"1.0\"?><a/>~XML",
        "<!-- a --><html/>~HTML",
        "\"a,b\"~a string",
      })
  void theFirstBytesTellWhatItIs(String text, String name) {
    for (String before : List.of("", "\n ", "\ufeff", "\ufeff \r\n")) {
      byte[] input = utf8(before, text);
      String message = "expected array, found " + name;

      assertThat(messages(new ByteArrayInputStream(input))).containsExactly(message);
      assertThat(messages(new TrickleStream(input))).containsExactly(message);
    }
  }
}
