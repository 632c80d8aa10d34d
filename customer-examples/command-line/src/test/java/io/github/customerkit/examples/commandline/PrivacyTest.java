package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {

  private static final String QUOTED = "\"" + Canary.ADDRESS + "\"";

  private static final Logger ROOT = Logger.getLogger("");

  /** Captures everything that is logged in this JVM. */
  private static final class Listener extends Handler {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      heard.add(logged.getLoggerName() + ": " + logged.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private final Listener listener = new Listener();
  private final Level before = ROOT.getLevel();

  @BeforeEach
  void listen() {
    ROOT.setLevel(Level.ALL);
    ROOT.addHandler(listener);
  }

  @AfterEach
  void nothingWasLogged() {
    ROOT.removeHandler(listener);
    ROOT.setLevel(before);
    assertThat(listener.heard).isEmpty();
  }

  static Stream<String> inputs() {
    List<String> wrong = new ArrayList<>();
    for (String instead :
        List.of(
            QUOTED, // of another type, not a timestamp
            Canary.ADDRESS, // not JSON
            "[" + QUOTED + "]",
            "{" + QUOTED + ":" + QUOTED + "," + QUOTED + ":1}", // duplicate
            "\"" + Canary.ADDRESS + "\\ud83d\"", // not a text
            "\"\\" + Canary.ADDRESS + "\"", // invalid escape
            "\"" + Canary.ADDRESS.repeat(100) + "\"", // too long
            "\"" + Canary.ADDRESS,
            "-" + Canary.ADDRESS,
            "null")) {
      wrong.addAll(Canary.withEachValue(instead));
    }
    for (String instead : List.of(QUOTED, Canary.ADDRESS, "'" + Canary.ADDRESS + "'")) {
      wrong.addAll(Canary.withEachName(instead));
    }
    wrong.addAll(Canary.truncated());
    return Stream.of(
        Canary.CUSTOMER,
        String.join("\n", wrong),
        Canary.CUSTOMER.replace(":1,", ":0,").replace("2024", "2999").replace(":3,", ":-3,"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void checkNeverSaysWhatACustomerHolds(String input) {
    for (String format : List.of("text", "json")) {
      Run run =
          Run.of(input, "check", "--input=ndjson", "--max-problems=99999", "--format", format);
      assertThat(run.status()).isLessThan(2);
      assertThat(run.out()).contains("read", "self-referral");
      assertThat(run.out() + run.err()).doesNotContain("canary").doesNotContain("example");
    }
  }

  @Test
  void eachPlaceIsTried() {
    assertThat(Canary.truncated()).hasSizeGreaterThan(500);
    assertThat(Canary.withEachValue("0")).hasSize(29).doesNotHaveDuplicates();
    assertThat(Canary.withEachName("0")).hasSize(25).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void checkNeverSaysWhatABrokenDocumentHolds(String format) {
    List<String> documents = new ArrayList<>(Canary.withEachValue(Canary.ADDRESS));
    documents.add(Canary.CUSTOMER + Canary.ADDRESS);
    documents.add(Canary.ADDRESS);
    documents.add(Canary.CUSTOMER.substring(0, Canary.CUSTOMER.lastIndexOf("canary") + 3));
    for (String document : documents) {
      Run run = Run.of(document, "check", "--input=customer", "--format", format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).contains("syntax").doesNotContain("canary").doesNotContain("example");
      assertThat(run.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void showPrintsNoDataOfRejectedRecords(String input) {
    Run run = Run.of(input.replace("\"closedSessions\"", "\"sessions\""), "show");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("record 1").doesNotContain("canary").doesNotContain("example");
  }
}
