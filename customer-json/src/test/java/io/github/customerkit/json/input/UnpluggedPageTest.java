package io.github.customerkit.json.input;

import static io.github.customerkit.json.fixture.Records.customer;
import static io.github.customerkit.json.fixture.Records.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.InputFormat;
import io.github.customerkit.json.fixture.UnpluggedStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an input that fails is not taken for one that ends there. */
class UnpluggedPageTest {

  private static final String EMPTY = "{\"data\":[]}";
  private static final String PAGE = "{\"data\":[" + customer(1) + "]}";

  private static InputStream unplugged(String text) {
    return new UnpluggedStream(new ByteArrayInputStream(utf8(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "[", "x", "{\"data\":", "{\"data\":[", "{\"data\":[1,", "{}"})
  void aPageThatFailsOnTheWayIsNotReturned(String text) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> CustomerReader.create().readPage(unplugged(text)))
        .withMessageContaining("unplugged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aWholePageBeforeTheFailureIsNotReturned(String blanks) {
    for (String page : List.of(PAGE, "{\"data\":null}", EMPTY)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> CustomerReader.create().readPage(unplugged(page + blanks)))
          .withMessageContaining("unplugged");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " x", "\n0", "{}", EMPTY, "\0"})
  void anythingBehindAPageIsDamage(String text) {
    for (int count = 0; count <= 1; count++) {
      String page = count == 0 ? "{\"data\":null}" : PAGE;
      String message = "damaged after the list of customers; records read: " + count;
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> CustomerReader.create().readPage(utf8(page + text)))
          .withMessageContaining(message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "[1", "[1,", "[1]", "[1] ", "{\"data\":[1]", "{\"data\":[1],", EMPTY})
  void aListThatFailsOnTheWayEndsWithTheFailure(String text) {
    for (InputFormat input : List.of(InputFormat.AUTO, InputFormat.ARRAY, InputFormat.PAGE)) {
      CustomerReader reader = CustomerReader.builder().input(input).build();
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> reader.forEach(unplugged(text), one -> assertThat(one).isNotNull()))
          .withMessageContaining("unplugged");
    }
  }
}
