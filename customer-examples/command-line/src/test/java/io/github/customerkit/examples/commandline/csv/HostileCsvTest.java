package io.github.customerkit.examples.commandline.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.customerkit.examples.commandline.language.Language;
import io.github.customerkit.testing.HostileInput;
import io.github.customerkit.testing.HostileInputs;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests CSV files of the catalogue of hostile inputs. */
class HostileCsvTest {

  /** A guard against endless loops, not a measurement. */
  private static final Duration GUARD = Duration.ofSeconds(60);

  static Stream<HostileInput> files() {
    return HostileInputs.of("csv");
  }

  @ParameterizedTest
  @MethodSource("files")
  void rowsAreAsDeclared(HostileInput input) {
    String answer = assertTimeoutPreemptively(GUARD, () -> answer(input.bytes()));
    assertThat(answer).isEqualTo(input.answer());
  }

  private static String answer(byte[] file) {
    int accepted = 0;
    int rejected = 0;
    boolean isReadToItsEnd = true;
    try {
      CsvRows rows = new CsvRows(new ByteArrayInputStream(file), null, StandardCharsets.UTF_8);
      while (rows.hasNext()) {
        CsvFault fault = rows.next().fault();
        accepted += fault == null ? 1 : 0;
        rejected += fault == null ? 0 : 1;
        if (fault != null) {
          assertThat(fault.message().in(Language.ENGLISH)).doesNotContain("canary", "4711");
        }
      }
    } catch (UncheckedIOException e) {
      isReadToItsEnd = false;
      assertThat(e.getCause()).message().doesNotContain("canary").doesNotContain("4711");
    }
    return HostileInput.answer(accepted, rejected, isReadToItsEnd, List.of());
  }
}
