package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushUsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rate=0 | --rate: expected a number from 0.001 to 1000 but was" + " '0'",
        "--base-url=http://shop.example | --base-url: expected https, so"
            + " that others cannot read the key (http is allowed to this machine only)",
        "--format=xml | --format: expected text or json but was 'xml'",
        "--journal | --journal requires a value: FILE",
      })
  void wrongOptionIsTwoAndReadsNothing(String option, String message) {
    assertThat(Run.of("canary", "push", option)).isEqualTo(Run.ofWrongUsage("push", message));
  }
}
