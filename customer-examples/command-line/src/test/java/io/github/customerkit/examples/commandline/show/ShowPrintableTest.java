package io.github.customerkit.examples.commandline.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that customers' data cannot control the terminal or change the order of text. */
class ShowPrintableTest {

  /** Returns a customer with a text in each value and each name that a customer can choose. */
  private static String everywhere(String text) {
    return """
        {"id":1,"created":"2024-01-01T00:00:00Z","integrationId":"@","accountId":31,\
        "attributes":{"@":"@","Deep":{"@":["@"]}},"closedSessions":3,"totalSales":10.5,\
        "loyaltyMemberships":[{"loyaltyProgramId":1,"@":"@"}],\
        "audienceMemberships":[{"id":1,"name":"@","@":{"@":"@"}}],\
        "lastActivity":"2024-02-01T00:00:00Z","advocateIntegrationId":"@","@":{"@":"@"}}"""
        .replace("@", text);
  }

  private static String escaped(int codePoint) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Character.toChars(codePoint)) {
      escaped.append("\\u%04x".formatted((int) c));
    }
    return escaped.toString();
  }

  /** Control characters of both sets, text directions, line ends, and invisible characters. */
  static IntStream dangerous() {
    int[][] ranges = {
      {0x00, 0x09},
      {0x0B, 0x1F},
      {0x7F, 0x9F},
      {0xAD, 0xAD},
      {0x61C, 0x61C},
      {0x180E, 0x180E},
      {0x200B, 0x200C},
      {0x200E, 0x200F},
      {0x2028, 0x202E},
      {0x2060, 0x2064},
      {0x2066, 0x206F},
      {0xFEFF, 0xFEFF},
      {0xFFF9, 0xFFFB},
      {0xE0001, 0xE0001},
      {0xE0020, 0xE007F}
    };
    return Arrays.stream(ranges).flatMapToInt(range -> IntStream.rangeClosed(range[0], range[1]));
  }

  @ParameterizedTest
  @MethodSource("dangerous")
  void codePointNeverReachesTheTerminal(int codePoint) {
    Run run = Run.of(everywhere(escaped(codePoint)), "show");
    assertThat(run.status()).isZero();
    assertThat(run.out().codePoints()).doesNotContain(codePoint);
  }

  @Test
  void lineFeedInDataDoesNotBeginALine() {
    assertThat(Run.of(everywhere("\\nroot"), "show").out().lines())
        .noneMatch(line -> line.startsWith("root"));
  }

  @Test
  void invisibleCharactersAreNamed() {
    String in = everywhere("a\\u001b[31m\\u202eb\\u0085");
    assertThat(Run.of(in, "show").out())
        .isEqualTo(
            """
            Customer 1
              integration ID    a\\u{1b}[31m\\u{202e}b\\u{85}
              account           31
              application       unknown
              created           2024-01-01 00:00:00 UTC
              last activity     2024-02-01 00:00:00 UTC
              closed sessions   3
              total sales       10.5
              referred by       a\\u{1b}[31m\\u{202e}b\\u{85}
              audiences         NAME (1) {"JSON":{"JSON":"JSON"}}
              loyalty           programme 1 {"JSON":"JSON"}
              attributes
                NAME NAME
                Deep            {"JSON":["JSON"]}
              other fields
                NAME {"JSON":"JSON"}
            """
                .replace("NAME", "a\\u{1b}[31m\\u{202e}b\\u{85}")
                .replace("JSON", "a\\u001B[31m\\u{202e}b\\u{85}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë Müller-日本", "👨‍👩‍👧", "e\u0301", "مرحبا", "\u00a0x", "\uFFFD"})
  void usualTextIsShownUnchanged(String text) {
    assertThat(Run.of(everywhere(text), "show").out()).contains("integration ID    " + text + "\n");
  }
}
