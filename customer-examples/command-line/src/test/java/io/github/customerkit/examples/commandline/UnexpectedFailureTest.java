package io.github.customerkit.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Canary;
import io.github.customerkit.examples.commandline.testing.Run;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnexpectedFailureTest {

  /** Fails with data in all its texts. */
  private static InputStream failing(Throwable failure) {
    return new InputStream() {
      @Override
      public int read() {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check --format=json", "check --input=customer -", "show"})
  void onlyItsTypeAndPlaceAreReported(String command) {
    RuntimeException failure =
        new IllegalStateException(Canary.ADDRESS, new IllegalArgumentException(Canary.ADDRESS));
    failure.addSuppressed(new IllegalArgumentException(Canary.ADDRESS));
    Run run = Run.of(failing(failure), command.split(" "));
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: unexpected failure, please report it:"
                    + " java.lang.IllegalStateException at "
                    + failure.getStackTrace()[0]
                    + "\n",
                ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "show"})
  void failureWithoutAPlaceIsReported(String command) {
    RuntimeException failure = new IllegalStateException(Canary.ADDRESS);
    failure.setStackTrace(new StackTraceElement[0]);
    assertThat(Run.of(failing(failure), command))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: unexpected failure, please report it:"
                    + " java.lang.IllegalStateException\n",
                ""));
  }

  @Test
  void errorOfTheJvmIsNotARejectedRecord() {
    Error error = new OutOfMemoryError(Canary.ADDRESS);
    assertThat(Run.of(failing(error), "check"))
        .isEqualTo(
            new Run(
                2,
                "",
                "customers: unexpected failure, please report it:"
                    + " java.lang.OutOfMemoryError at "
                    + error.getStackTrace()[0]
                    + "\n",
                ""));
  }
}
