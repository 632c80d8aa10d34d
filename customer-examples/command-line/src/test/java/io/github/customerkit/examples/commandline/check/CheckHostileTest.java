package io.github.customerkit.examples.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.examples.commandline.testing.Run;
import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests {@code check} with every input of the catalogue of hostile inputs. */
class CheckHostileTest {

  /** A guard against endless loops, not a measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  static Stream<HostileInput> inputs() {
    return HostileInputs.ofCustomers();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyInputIsCheckedToItsEndWithoutItsData(HostileInput input) {
    assertTimeoutPreemptively(
        GUARD,
        () -> {
          JsonNode json = JsonMapper.shared().readTree(check(input, "1", "json").out());
          assertThat(json.get("read").asInt()).isEqualTo(input.accepted() + input.rejected());
          // The rules reject some of those whose form is valid.
          assertThat(json.get("rejected").asInt()).isGreaterThanOrEqualTo(input.rejected());
          assertThat(json.get("errorsByCode").propertyNames()).containsAll(codes(input));
          assertThat(check(input, "3", "text").out()).isEqualTo(check(input, "1", "text").out());
        });
  }

  private static Run check(HostileInput input, String threads, String format) {
    List<String> args = new ArrayList<>(List.of("check", "--threads", threads, "--format", format));
    if (input.isDocument()) {
      args.add("--input=customer");
    }
    Run run = Run.of(new ByteArrayInputStream(input.bytes()), args.toArray(String[]::new));
    assertThat(run.out() + run.err()).doesNotContain("canary").doesNotContain("4711");
    assertThat(run.status())
        .isBetween(input.isReadToItsEnd() ? 0 : 2, input.isReadToItsEnd() ? 1 : 2);
    return run;
  }

  /** Returns the codes without their pointers; of many problems the catalogue has the first. */
  private static List<String> codes(HostileInput input) {
    return input.codes().stream()
        .filter(code -> !code.endsWith(" more"))
        .map(code -> code.substring(code.lastIndexOf(' ') + 1))
        .toList();
  }
}
