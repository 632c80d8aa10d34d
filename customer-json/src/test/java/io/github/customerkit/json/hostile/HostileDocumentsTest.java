package io.github.customerkit.json.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests every document of the catalogue in every way of reading, alone and between valid ones. */
class HostileDocumentsTest {

  /** A guard against endless loops, not a measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  static Stream<HostileInput> documents() {
    return HostileInputs.ofCustomers().filter(HostileInput::isDocument);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWayGivesTheDeclaredAnswer(HostileInput input) {
    assertAnswers(
        input.answer(), assertTimeoutPreemptively(GUARD, () -> DocumentWays.alone(input)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theValidCustomersAroundItAreRead(HostileInput input) {
    assertAnswers(
        input.answer(2), assertTimeoutPreemptively(GUARD, () -> DocumentWays.between(input)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theModuleAndTheDtosAcceptNothingElse(HostileInput input) {
    assertTimeoutPreemptively(GUARD, () -> MapperWays.check(input));
  }

  private static void assertAnswers(String expected, Map<String, String> answers) {
    SoftAssertions softly = new SoftAssertions();
    answers.forEach((way, answer) -> softly.assertThat(answer).as(way).isEqualTo(expected));
    softly.assertAll();
  }
}
