package io.github.customerkit.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.json.AttributeDefinitionsJson;
import io.github.customerkit.json.CustomerReader;
import io.github.customerkit.json.fixture.TrickleStream;
import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests every whole input of the catalogue, and the documents of definitions. */
class HostileInputsTest {

  /** A guard against endless loops, not a measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  private static final int LONGEST_SLOW = 200_000;

  static Stream<HostileInput> inputs() {
    return HostileInputs.ofCustomers().filter(input -> !input.isDocument());
  }

  static Stream<HostileInput> definitions() {
    return HostileInputs.of("definitions");
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyWayGivesTheDeclaredAnswer(HostileInput input) {
    for (int threads : new int[] {1, 3}) {
      CustomerReader reader = CustomerReader.builder().threads(threads).build();
      assertTimeoutPreemptively(
          GUARD,
          () -> {
            byte[] bytes = input.bytes();
            assertThat(Answer.of(reader, new ByteArrayInputStream(bytes)))
                .isEqualTo(input.answer());
            if (bytes.length <= LONGEST_SLOW) {
              assertThat(Answer.of(reader, new TrickleStream(bytes))).isEqualTo(input.answer());
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void definitionsGiveTheDeclaredAnswer(HostileInput input) {
    AttributeDefinitionsJson json = AttributeDefinitionsJson.create();
    String answer =
        assertTimeoutPreemptively(
            GUARD, () -> Answer.of(() -> json.read(input.bytes()).getData().size()));
    assertThat(answer).isEqualTo(input.answer());
  }

  @Test
  void theCatalogueHasManyInputsWithNamesOfTheirOwn() {
    int count = 0;
    for (String topic : HostileInputs.TOPICS) {
      List<String> names = HostileInputs.names(topic);
      Set<String> distinct = new HashSet<>(names);
      assertThat(names).as(topic).hasSizeGreaterThan(10).hasSameSizeAs(distinct);
      count += names.size();
    }
    assertThat(count).isGreaterThan(400);
  }
}
