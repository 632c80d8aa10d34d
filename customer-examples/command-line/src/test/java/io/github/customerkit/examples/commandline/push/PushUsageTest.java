package io.github.customerkit.examples.commandline.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.customerkit.examples.commandline.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushUsageTest {

  private static final String USAGE =
      """
      Usage: customers push [-hVq] [--yes] [--base-url=URL] [--journal=FILE]
                            [--retry-refused] [--no-bulk] [--rate=N]
                            [--timeout=SECONDS] [--format=FORMAT] [FILE]
      Sends the updates that 'diff' and 'patch' print with --format update, and
      resumes an interrupted run. Without --yes, sends nothing.
      Checks every line before it sends the first, and sends them in their order. A
      journal records each answer, so that no answered update is sent again.
      The key of the Integration API is taken from the environment:
      TALON_ONE_INTEGRATION_KEY.
            [FILE]              The updates, one per line; '-', or none, is standard
                                  input.
            --yes               Send the updates.
            --base-url=URL      The base URL of the API: https, or http on this
                                  machine. Required with --yes.
            --journal=FILE      The record of the answers (default: beside the input,
                                  with .journal after its name). Required with --yes
                                  for standard input.
            --retry-refused     Also send the updates that the server refused in an
                                  earlier run, even if later ones of the same profile
                                  were sent since.
            --no-bulk           Send every line as it is. By default, consecutive
                                  lines that change nothing but audiences are joined;
                                  a profile that does not exist is then created, but
                                  not visible in an Application until its next update
                                  or session.
            --rate=N            Send at most N requests per second (3).
            --timeout=SECONDS   Wait at most SECONDS for a response (60).
            --format=FORMAT     The format of the result: text (default) or json.
        -h, --help              Show this help message and exit.
        -V, --version           Print version information and exit.
        -q, --quiet             Print only errors on standard error: no progress,
                                  counts and warnings.
      Exit status:
        0   all updates are sent; without --yes, they can be
        1   the server refused an update, or a line is invalid and nothing is sent
        2   wrong usage, or not sent to the end; the same command resumes
      """;

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

  @Test
  void helpIsDataAndZero() {
    assertThat(Run.of("", "push", "--help")).isEqualTo(new Run(0, USAGE, "", ""));
  }
}
